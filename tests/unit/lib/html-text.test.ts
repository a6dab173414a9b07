import { expect, test } from 'vitest';
import { htmlText } from '../../../src/lib/text/html-text';

test.each([
	['Copy &amp; paste', 'Copy & paste'],
	['\n\tWhat <strong>not</strong> to do&nbsp;now\n', 'What not to do\u00A0now'],
	['<abbr title="more > less">More</abbr> &lt; 5', 'More < 5'],
])('%j says %j', (html, text) => {
	expect(htmlText(html)).toBe(text);
});
