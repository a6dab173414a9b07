import { expect, test } from 'vitest';
import { partsOf, sectionsOf } from '../../../src/article/parts';
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
	expect(sectionsOf(page.nodes)).toMatchObject([
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
	expect(partsOf(page.nodes).find((part) => part.id === id)?.title).toBe(title);
});

test('a tool brings its parts where its page is listed, and nowhere else', () => {
	const { nodes } = article('<RecoveryCard />\n');
	expect(partsOf(nodes)).toEqual([]);
	expect(partsOf(nodes, (key) => `“${key}”`)).toMatchObject([{ id: 'card-title', title: '“card.title”' }]);
});
