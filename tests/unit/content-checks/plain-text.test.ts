import { expect, test } from 'vitest';
import { mistakesOn, reportOn, testMistakes } from './site';

testMistakes({
	'an import': [
		() => mistakesOn({ swap: { 'en/phone': { Wait: 'import Fact from "./Fact"\n\nWait' } } }),
		'help/en/phone.mdx:24 import Fact from "./Fact" | Nothing is imported or exported: every component can be used as it is. Remove the line; a sentence begins with a capital letter. (Components)',
	],
	'a fact in braces in the text': [
		() => mistakesOn({ swap: { 'en/phone': { '<Fact id="resend-wait" />': '{resend-wait}' } } }),
		'help/en/phone.mdx:24 {resend-wait} | Braces cannot stand in the text. → <Fact id="resend-wait" /> (Facts)',
	],
	'a picture': [
		() => mistakesOn({ swap: { 'en/phone': { '### The form': '![A phone](./phone.png)\n\n### The form' } } }),
		'help/en/phone.mdx:44 ![A phone](./phone.png) | Pictures are drawn by a component. → <Figure name="…" caption="A phone" /> (Components)',
	],
	'a list of link addresses': [
		() => mistakesOn({ swap: { 'en/phone': { '### The form': '[ref]: https://example.com/\n\n### The form' } } }),
		'help/en/phone.mdx:44 [ref]: https://example.com/ | Link addresses are not collected in a list. Write each one where the link is. → <Guide id="…">words</Guide> (Links)',
	],
});

test.each([
	[
		'a table',
		'| One | Two |\n| --- | --- |\n| three | four |',
		'| One | Two |. A table does not fit a phone. Write a list, or a section for each row.',
	],
	['struck words', 'This ~~no longer~~ holds.', '~~no longer~~. Nothing is struck out: leave out what no longer holds.'],
	['a quotation', '> Their words.', '> Their words. What has to stand out stands in a box.'],
	['a block of code', '```\nto type\n```', '```. Text to be typed stands in a sentence, between two back ticks.'],
	['a list to tick', '- [ ] Look here.', '- [ ] Look here. A list to tick is a component.'],
	['a line across the page', '***', '***. Pages are made of paragraphs, lists, headings and components. Write it as one of these.'],
])('%s is named once, with what to write', (_, written, message) => {
	const report = reportOn({ swap: { 'en/phone': { '### The form': `${written}\n\n### The form` } } });
	expect(report).toContain(`line 44  Found ${message}`);
	expect(report).toMatch(/\n1 mistake in 1 file\.$/);
});

test('a footnote is named where it is asked for and where it stands', () => {
	const report = reportOn({ swap: { 'en/phone': { '### The form': 'As they say[^1].\n\n[^1]: On the form.\n\n### The form' } } });
	expect(report).toContain('line 44  Found [^1]. There are no footnotes.');
	expect(report).toMatch(/\n2 mistakes in 1 file\.$/);
});

test('letters that were lost when a page or a register was saved in an older encoding', () => {
	const lost = 'Letters are missing: the file was not saved as UTF-8.';
	expect(reportOn({ swap: { 'cs/phone': { Počkejte: 'Po\uFFFDkejte' } } }).replace(/\s+/g, ' ')).toContain(
		`line 17 Found Po\uFFFDkejte <Fact id="resend-wait" case="acc" />. ${lost}`,
	);
	expect(reportOn({ swap: { facts: { Druhý: 'Druh\uFFFD' } } }).replace(/\s+/g, ' ')).toContain(lost);
});
