import { expect, test } from 'vitest';
import { partsOf, reportUnsaid } from '../support/said';

const file = 'src/content/said/phone.yaml';
const yaml = `- fact: S22
  section: steps
  en: [Send it again, on the same page]
  cs: [Pošlete ji znovu]
- fact: S23
  section: steps
  en: ['use another … browser']
  cs: [použijte jiný prohlížeč]
`;
const report = (text: string) =>
	partsOf(file, yaml)
		.map((part) => reportUnsaid(part, 'en', text))
		.join('');

test('a page that says everything in its order', () => {
	expect(report('Send it again on the same page.\nThen use another, newer browser.')).toBe('');
});

test('a sentence that an editor has put in other words: file, line, and what the section says now', () => {
	expect(report('Send it anew on the same page.\nUse another browser.')).toMatchInlineSnapshot(`
		"src/content/said/phone.yaml, line 3: S22 in en: “Send it again” is not said.
		Mend these lines where phone#steps says the same in other words or in another order, else mend the page. It says now:
		Send it anew on the same page.
		Use another browser."
	`);
});

test('steps that have changed places', () => {
	expect(report('Use another browser.\nSend it again on the same page.')).toMatchInlineSnapshot(`
		"src/content/said/phone.yaml, line 7: S23 in en: “use another … browser” does not stand after “Send it again”.
		Mend these lines where phone#steps says the same in other words or in another order, else mend the page. It says now:
		Use another browser.
		Send it again on the same page."
	`);
});

test('half a word, and words of another paragraph, say nothing', () => {
	expect(report('Send it again on the same pages.\nUse another\nbrowser.')).toContain(
		'line 7: S23 in en: “use another … browser” is not said.',
	);
	expect(report('Send it again on the same pages.\nUse another browser.')).toContain('line 3: S22 in en: “on the same page” is not said.');
});

test('a file that cannot be read', () => {
	expect(() => partsOf(file, yaml.replace('section: steps', 'sectoin: steps'))).toThrowErrorMatchingInlineSnapshot(`
		[Error: src/content/said/phone.yaml
		  line 2  Found sectoin: steps. In item 1, there is no field “sectoin”. The fields are fact, section, en, cs.
		          Write:  section: steps
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file.]
	`);
	expect(() => partsOf(file, yaml.replace('  cs: [Pošlete ji znovu]\n', ''))).toThrowErrorMatchingInlineSnapshot(`
		[Error: src/content/said/phone.yaml
		  line 1  Found - fact: S22. In item 1, the field “cs” is missing.
		          Write:  cs: […]
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file.]
	`);
});
