import { expect, test } from 'vitest';
import { sectionsOf, titleOf } from '../../../src/article/sections';
import { article } from './article';

const page = article(`## What to do, \`.CZ\` {#now}

<Steps>

<Step id="ask" title="Ask > again">

Words.

</Step>

</Steps>

### A part of it {#part}

## Not linked to

## Other _cases_ {#others}

<Question id="why" title="Why?">

So.

</Question>
`);

test('sections are what the second-level headings with an id begin, in their order', () => {
	expect(sectionsOf(page)).toMatchObject([
		{ id: 'now', title: 'What to do, .CZ' },
		{ id: 'others', title: 'Other cases' },
	]);
});

test.each([
	['a section', 'others', 'Other cases'],
	['a part of a section', 'part', 'A part of it'],
	['a step', 'ask', 'Ask > again'],
	['a question', 'why', 'Why?'],
	['nothing', 'gone', undefined],
])('the title of %s', (_, id, title) => {
	expect(titleOf(page, id)).toBe(title);
});
