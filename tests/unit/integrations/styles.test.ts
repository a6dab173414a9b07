import { expect, test } from 'vitest';
import { readPieces, writePieces } from '../../../src/integrations/pages/elements';
import { withoutUnusedStyles, withShortScopes } from '../../../src/integrations/pages/styles';

const here = 'astro-aaaaaaaa';
const elsewhere = 'astro-bbbbbbbb';
const page = (css: string) => `<style>${css}</style><p class="x ${here}" style="margin:var(--shown)">{}</p>`;
const without = (html: string) => writePieces(withoutUnusedStyles(readPieces(html)));
/** The styles that are left of these on a page with one component. */
const left = (css: string) => /<style>(.*)<\/style>/s.exec(without(page(css)))?.[1];

test.each([
	['rules of no component', 'p{color:red}'],
	['rules of a component on the page', `.x:where(.${here}){color:red}`],
	['the order of the layers', '@layer reset{*{margin:0}}@layer tokens;'],
	['a property that the minifier does not know', 'p{content:"";new-property:1px}'],
	['rules in blocks', `@media (width>=40rem){.x:where(.${here}){color:red}}`],
	['braces in quotes', `.x:where(.${here}):before{content:"{}"}p{color:red}`],
	['frames of a motion', '@keyframes y{0%{opacity:0}to{opacity:1}}'],
	['a custom property that a rule uses', ':root{--a:1px}p{margin:var(--a)}'],
	['a custom property that the markup uses', ':root{--shown:1px}'],
])('keeps %s', (_, css) => {
	expect(left(css)).toBe(css);
});

test.each([
	['rules of a component that is not on the page', `.y:where(.${elsewhere}){color:red}`, ''],
	['selectors with commas in brackets', `:is(.y,.z):where(.${elsewhere}){color:red}`, ''],
	['blocks that are left empty', `@media print{@supports (a:b){.y:where(.${elsewhere}){color:red}}}p{margin:0}`, 'p{margin:0}'],
	['a rule after a statement, not the statement', `@layer a,b;.y:where(.${elsewhere}){color:red}`, '@layer a,b;'],
	['custom properties that nothing uses then', `:root{--a:1px;--b:var(--a)}.y:where(.${elsewhere}){margin:var(--b)}`, ''],
	['rules with braces in quotes', `.y:where(.${elsewhere}):before{content:"}"}p{margin:0}`, 'p{margin:0}'],
])('drops %s', (_, css, expected) => {
	expect(left(css)).toBe(expected);
});

test('leaves the rest of the page as it is', () => {
	const html = page(`.y:where(.${elsewhere}){color:red}`);
	expect(without(html)).toBe(html.replace(/<style>.*<\/style>/s, '<style></style>'));
});

test('names the components of a page shortly, and each by a name of its own', () => {
	const html = `<style>.x:where(.${elsewhere}),.x:where(.${here}){color:red}</style><p class="x ${here}"><b class="${elsewhere}">astro-nomy</b></p>`;
	const short = '<style>.x:where(._0),.x:where(._1){color:red}</style><p class="x _1"><b class="_0">astro-nomy</b></p>';
	expect(writePieces(withShortScopes(readPieces(html)))).toBe(short);
});
