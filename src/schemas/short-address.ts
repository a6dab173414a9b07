import { z } from 'astro/zod';

/** Where a short address leads: a question or outcome by id, or a section of a page. */
export const shortAddressSchema = z
	.string()
	.regex(/^([a-z][a-z0-9-]*|\.\/[a-z0-9-]+\.mdx(#[a-z0-9-]+)?)$/, 'Write the id of a question or outcome, or "./page.mdx#section".');

/**
 * src/content/short-addresses.yaml: what can be said on the telephone → where it leads. Entries are never removed, only led
 * elsewhere.
 */
export const shortAddressesSchema = z.record(
	z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use small letters without accents, digits and hyphens; begin with a letter.'),
	shortAddressSchema,
);
