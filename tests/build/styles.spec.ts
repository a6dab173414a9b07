import { expect, test } from '@playwright/test';
import { all, offenders, pages, type Page } from './pages';

/** The order that src/styles/layers.css declares. */
const order = ['reset', 'tokens', 'base', 'prose', 'components', 'utilities', 'print'];

const cssOf = (page: Page) => all(page, 'style').map((style) => style.textContent);

/** What stands before each block and each semicolon on the outermost level of a style sheet. */
function outermost(css: string): string[] {
	const found: string[] = [];
	let depth = 0;
	let start = 0;
	for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
		if (depth === 0 && sign !== '}') found.push(css.slice(start, index).trim());
		if (sign === '{') depth += 1;
		if (sign === '}') depth -= 1;
		if (depth === 0) start = index + 1;
	}
	return found;
}

/** Layers in the order in which the page first names them: that order decides which rule wins. */
function layersOf(page: Page): string[] {
	const names = cssOf(page)
		.flatMap(outermost)
		.flatMap((rule) => (rule.startsWith('@layer ') ? rule.slice('@layer '.length).split(/\s*,\s*/) : []));
	return [...new Set(names)];
}

test('the layers of a page stand in their declared order, before any component’s rules', () => {
	const found = offenders(pages, (page) => (layersOf(page).join() === order.join() ? [] : [layersOf(page).join(', ')]));
	expect(found).toEqual([]);
});

test('every rule of a page stands in a layer', () => {
	const found = offenders(pages, (page) =>
		cssOf(page)
			.flatMap(outermost)
			.filter((rule) => !rule.startsWith('@layer '))
			.map((rule) => rule.slice(0, 60)),
	);
	expect(found).toEqual([]);
});

test('a page carries its styles with it', () => {
	expect(offenders(pages, (page) => all(page, 'link[rel=stylesheet]').map(({ outerHTML }) => outerHTML))).toEqual([]);
	expect(offenders(pages, (page) => (cssOf(page).length > 0 ? [] : ['no styles']))).toEqual([]);
});

test('a page has the custom properties that it uses, and no others', () => {
	const found = offenders(pages, (page) => {
		const css = cssOf(page).join('');
		const defined = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name));
		const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
		return [...defined.symmetricDifference(used)];
	});
	expect(found).toEqual([]);
});

test('colours of the two themes are written in a way that Safari before 17.5 and Chrome before 123 know', () => {
	const found = offenders(pages, (page) => cssOf(page).flatMap((css) => css.match(/light-dark\([^)]*\)/g) ?? []));
	expect(found).toEqual([]);
});
