import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportOn } from './site';
import { formatProblems, sections, type Problem } from '../../../src/content-checks/problem';

test('the small site has no mistakes', () => {
	expect(reportOn({})).toBe('');
});

test('files of other kinds of line ends have no mistakes', () => {
	expect(reportOn({ lineEnd: '\r\n' })).toBe('');
});

test('all mistakes of all files are reported at once, by file and by line', () => {
	const report = reportOn({
		swap: {
			'cs/phone': { 'id="payments"': 'id="payment"', 'group: lost': 'group: los' },
			'en/phone': { 'id="resend-wait"': 'id="resend-wit"' },
			facts: { 'source: original': 'source: orignal' },
		},
	});
	expect(report).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 6  Found source: orignal. There is no link “orignal”.
		          Write:  source: original
		          Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		src/content/help/cs/phone.mdx
		  line 8  Found group: los. “group” is one of lost, which, money, ahead, site. Section of the site.
		          Write:  group: lost
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.
		  line 25  Found <Guide id="payment">. There is no link “payment”.
		           Write:  <Guide id="payments">
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		src/content/help/en/phone.mdx
		  line 24  Found <Fact id="resend-wit" />. There is no fact “resend-wit”.
		           Write:  <Fact id="resend-wait" />
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		4 mistakes in 3 files."
	`);
});

const problem: Problem = { file: 'src/content/a.mdx', line: 7, found: 'x', expected: 'It is y.', read: 'Headings' };

test('one mistake, with a correction of several lines', () => {
	expect(formatProblems([{ ...problem, fix: '<Avoid>\n\n- …\n\n</Avoid>' }])).toMatchInlineSnapshot(`
		"src/content/a.mdx
		  line 7  Found x. It is y.
		          Write:
		            <Avoid>

		            - …

		            </Avoid>
		          Ids are the same in all languages; see CONTRIBUTING.md, “Headings”.

		1 mistake in 1 file."
	`);
});

test('a correction that is no line to write says what it is', () => {
	expect(formatProblems([{ ...problem, fix: 'b.mdx', fixLabel: 'Rename it to:' }])).toMatchInlineSnapshot(`
		"src/content/a.mdx
		  line 7  Found x. It is y.
		          Rename it to:  b.mdx
		          Ids are the same in all languages; see CONTRIBUTING.md, “Headings”.

		1 mistake in 1 file."
	`);
});

test('long lines of content are cut, long sentences are broken, corrections never are', () => {
	const long = 'word '.repeat(40).trim();
	expect(formatProblems([{ ...problem, found: long, expected: `${long}.`, fix: long }])).toMatchInlineSnapshot(`
		"src/content/a.mdx
		  line 7  Found word word word word word word word word word word word word word word word word word word word
		          word word word word word word word word word …
		          word word word word word word word word word word word word word word word word word word word word
		          word word word word word word word word word word word word word word word word word word word word.
		          Write:  word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
		          Ids are the same in all languages; see CONTRIBUTING.md, “Headings”.

		1 mistake in 1 file."
	`);
});

test('what ends with a sign of its own gets no full stop', () => {
	const ends = ['a.', 'a:', 'a…', '“a.”', '“a”'].map((found) => formatProblems([{ ...problem, found }]).split('\n')[1]);
	expect(ends).toMatchInlineSnapshot(`
		[
		  "  line 7  Found a. It is y.",
		  "  line 7  Found a: It is y.",
		  "  line 7  Found a… It is y.",
		  "  line 7  Found “a.” It is y.",
		  "  line 7  Found “a”. It is y.",
		]
	`);
});

test('every section that a message points at is a heading of CONTRIBUTING.md', () => {
	const headings = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, title]) => title);
	expect(headings).toEqual(expect.arrayContaining(Object.keys(sections)));
});
