import { expect, test } from 'vitest';
import { writePlainText } from '../../../../src/article/text';
import { tidy, titlesAtBeginning, withoutParts } from '../../../../src/search/build/own-text';
import { article } from '../../article/article';

const { nodes } = article(`First words.

<Steps>

<Step id="ask" title="Ask again">

Of the step.

</Step>

</Steps>

After the steps.

<Contact reply="reply">

What to write.

</Contact>

<EmailCheck />

## Below {#below}

Of the section.
`);

test('a part is found by its own words, not by those of the parts in it', () => {
	expect(tidy(writePlainText(withoutParts(nodes)))).toBe('First words. After the steps. What to write.');
});

test('a section that begins with steps is described by their titles', () => {
	expect(titlesAtBeginning(nodes)).toEqual([]);
	expect(titlesAtBeginning(nodes.slice(1, 2))).toEqual(['Ask again']);
});

test('an excerpt is one line, with plain spaces and without the marks of lists', () => {
	expect(tidy('- one\n- two\u00a0days\n\nthree')).toBe('one two days three');
});
