import { z } from 'astro/zod';
import { localeCodes, type Locale } from '../config/locales';
import { perLocale } from './locale';

const address = z.url({ protocol: /^https$/, error: 'Write a full address that begins with https://.' });

/**
 * A page outside this site. Prose names it with `<Guide id="…" />`.
 * Where a language has no page of its own, readers are sent to the other language's page and told so;
 * where no page is known at all (`url: {}`), the guide is named in words and the knowledge base's start page is linked.
 */
export const linkSchema = z.strictObject({
	title: perLocale(z.string().min(2)).describe('Name of the target as readers of each language see it.'),
	url: z
		.strictObject(
			Object.fromEntries(localeCodes.map((code) => [code, address.optional()])) as Record<Locale, z.ZodOptional<typeof address>>,
		)
		.describe('Address per language; leave out a language that has no page.'),
});

/** A file of links: id → link. */
export const linksFileSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), linkSchema);

export type ExternalLink = z.output<typeof linkSchema>;
