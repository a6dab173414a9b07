import { ruleOf } from '../schemas/components';
import type { ArticleText } from './read';

/** Whether an article has anything that can be unfolded. */
export function hasFolds({ tags }: ArticleText): boolean {
	return tags.some(({ name, names }) => {
		const folds = ruleOf(name)?.folds;
		return folds === 'always' || (folds !== undefined && names.includes(folds));
	});
}
