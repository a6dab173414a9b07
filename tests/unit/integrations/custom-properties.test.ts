import { expect, test } from 'vitest';
import { withLeanProperties } from '../../../src/integrations/pages/custom-properties';

const page = (css: string, body = '') => `<style>${css}</style><p>${body}</p>`;
/** What becomes of these styles on a page. */
const lean = (css: string, body = '') => /<style>(.*)<\/style>/s.exec(withLeanProperties(page(css, body)))?.[1];

test.each([
	[
		'a property that nothing uses',
		':root{--used:calc(1px + 1em);--not-used:2px}p{margin:var(--used)}',
		':root{--a:calc(1px + 1em);}p{margin:var(--a)}',
	],
	['one that is used by such a one alone', ':root{--a:calc(1px);--b:calc(var(--a))}p{margin:0}', ':root{}p{margin:0}'],
	['the last of a rule', ':root{color:red;--x:1px}p{margin:0}', ':root{color:red;}p{margin:0}'],
])('drops %s', (_, css, expected) => {
	expect(lean(css)).toBe(expected);
});

test.each([
	['a colour', ':root{--pine:#0a5a55}p{color:var(--pine)}', ':root{}p{color:#0a5a55}'],
	['a length in a sum', ':root{--touch:2.75rem}p{margin:calc(2 * var(--touch))}', ':root{}p{margin:calc(2 * 2.75rem)}'],
	[
		'a colour in another property',
		':root{--a:#fff;--b:light-dark(var(--a),#000)}p{color:var(--b)}',
		':root{--a:light-dark(#fff,#000)}p{color:var(--a)}',
	],
])('puts %s in the place of its name', (_, css, expected) => {
	expect(lean(css)).toBe(expected);
});

test.each([
	['that differs by the screen', ':root{--a:1px}@media (width>=40rem){:root{--a:2px}}p{margin:var(--a)}'],
	['that is long', ':root{--a:light-dark(#fff,#000)}p{color:var(--a)}'],
	['that has a stand-in', ':root{--a:1px}p{margin:var(--a,2px)}'],
	["of a component's own, which may not hold for all that use it", '.x{--_a:1px}.x p{margin:var(--_a)}'],
])('keeps a property %s', (_, css) => {
	expect(lean(css)).toBe(css.replace(/--_?a/g, '--a'));
});

test('keeps the names that stand outside of the styles', () => {
	const css = ':root{--ink:#000}p{color:var(--ink)}';
	expect(lean(css, '<svg fill="var(--ink)"></svg>')).toBe(css);
	expect(lean(css, 'npm run new -- --ink')).toBe(css);
});

test('leaves words on the page alone', () => {
	const html = withLeanProperties(page(':root{--a:calc(1px)}p{margin:var(--a)}', '--b --a--b'));
	expect(html).toContain('<p>--b --a--b</p>');
});

test('begins every short name with a letter, and gives none twice', () => {
	const names = Array.from({ length: 80 }, (_, index) => `--p${index}`);
	const css = `:root{${names.map((name) => `${name}:calc(1px)`).join(';')}}p{margin:${names.map((name) => `var(${name})`).join(' ')}}`;
	const short = [...(lean(css) ?? '').matchAll(/var\(--([^)]+)\)/g)].map(([, name]) => name);
	expect(short.filter((name) => !/^[a-z]/.test(name ?? ''))).toEqual([]);
	expect(new Set(short).size).toBe(names.length);
});
