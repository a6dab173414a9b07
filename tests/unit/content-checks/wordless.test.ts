import { expect, test } from 'vitest';
import { reportOn } from './site';

/** The report on a page with this between two of its sections. */
const reportWith = (text: string) => reportOn({ swap: { 'en/phone': { '### The form {#form}': `${text}\n\n### The form {#form}` } } });

test.each([
	['a question with a blank row for an answer', '<Faq>\n\n<Question id="why" title="Why?">\n\n-\n\n</Question>\n\n</Faq>'],
	['a step that holds a space that does not break', '<Steps>\n\n<Step id="why" title="Do it">\n\n&nbsp;\n\n</Step>\n\n</Steps>'],
	['a list of things not to do with a blank row', '<Avoid>\n\n- Do not share the code.\n-\n\n</Avoid>'],
	['a heading of a section that is still to be named', '### {#soon}\n\nSend it again.'],
])('%s', (_, text) => {
	expect(reportWith(text)).toContain('without a word. Write what it says, or remove it.');
});

test('a link without words', () => {
	const report = reportWith('[](./home.mdx)');
	expect(report).toContain('Found [](./home.mdx) without a word. The words of a link say where it leads.');
	expect(report).toContain('Write:  [words](./home.mdx)');
});

test('a row that holds a fact or a link to a guide has words', () => {
	expect(reportWith('- <Guide id="payments" />\n- <Fact id="resend-wait" />')).not.toContain('without a word');
});
