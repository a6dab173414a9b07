import { z } from 'astro/zod';

/** A file in src/content/search: what the search knows of one language beyond the words of its pages. */
export const searchWordsSchema = z.strictObject({
	same: z.array(z.array(z.string().min(1)).min(2, 'A group has at least two words.')).describe('Words that mean the same, a group each.'),
	ignored: z.string().min(1).describe('Words that say nothing by themselves, with spaces between them.'),
});

export type SearchWords = z.output<typeof searchWordsSchema>;
