import { z } from 'astro/zod';
import { localeCodes, type Locale } from '../config/locales';

/** Words that editors agreed on: plain words, `*` for any ending. */
export const termSchema = z.strictObject({
	say: z.array(z.string().min(2)).min(1).describe('What is written here, one word or several to choose from.'),
	not: z.array(z.string().min(2)).min(1).describe('What is not: words of a sentence, `*` for any ending. Capital letters do not matter.'),
	but: z.array(z.string().min(2)).default([]).describe('Longer words that hold one of these and are fine.'),
});

/** src/content/terms.yaml: language → its words; a language may have none. */
export const termsSchema = z.strictObject(
	Object.fromEntries(localeCodes.map((code) => [code, z.array(termSchema).optional()])) as Record<
		Locale,
		z.ZodOptional<z.ZodArray<typeof termSchema>>
	>,
);

export type Term = z.output<typeof termSchema>;
