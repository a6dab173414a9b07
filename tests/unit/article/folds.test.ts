import { expect, test } from 'vitest';
import { hasFolds } from '../../../src/article/folds';
import { article } from './article';

test.each([
	['has questions', '<Faq>\n\n<Question id="a" title="Why?">\n\nSo.\n\n</Question>\n\n</Faq>', true],
	['shows the table of facts', '<Register />', true],
	['has a folded step', '<Step id="a" title="One" fold>\n\nWords.\n\n</Step>', true],
	['has a folded step over several lines', '<Step\n\tid="a"\n\ttitle="One"\n\tfold\n>\n\nWords.\n\n</Step>', true],
	['has a folded step whose title holds an angle', '<Step id="a" title="Menu > Customer" fold>\n\nWords.\n\n</Step>', true],
	['has only a step that speaks of a fold', '<Step id="a" title="Open the fold first">\n\nWords.\n\n</Step>', false],
	['has only a commented-out question', '{/* <Question id="a" title="Why?"> */}\n\nWords.', false],
])('“Open all” is offered only where something is folded: an article that %s', (_, mdx, offered) => {
	expect(hasFolds(article(mdx))).toBe(offered);
});
