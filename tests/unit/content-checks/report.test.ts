import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportOn } from './site';
import { sections } from '../../../src/content-checks/problem';

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

test('every section that a message points at is a heading of CONTRIBUTING.md', () => {
	const headings = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, title]) => title);
	expect(headings).toEqual(expect.arrayContaining(Object.keys(sections)));
});
