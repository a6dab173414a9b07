import type { ArticleText } from './read';

/** Components that always fold something away. */
const alwaysFold = ['Question', 'Register'];

/** Whether an article has anything that can be unfolded. */
export function hasFolds({ tags }: ArticleText): boolean {
	return tags.some(({ name, names }) => alwaysFold.includes(name) || (name === 'Step' && names.includes('fold')));
}
