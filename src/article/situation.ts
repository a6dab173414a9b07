import { attributeText } from './tags';
import { requestSituations } from '../lib/request-situations';
import type { ArticleText } from './read';

/**
 * The situation that an article's contact boxes prepare requests for. "Something else" says nothing about it.
 * @returns undefined where there is none, or more than one: the reader has to choose then
 */
export function situationOf({ tags }: ArticleText): (typeof requestSituations)[number] | undefined {
	const named = new Set(tags.filter(({ name }) => name === 'Contact').map((tag) => attributeText(tag, 'situation')));
	const telling = requestSituations.filter((situation) => situation !== 'other' && named.has(situation));
	return telling.length === 1 ? telling[0] : undefined;
}
