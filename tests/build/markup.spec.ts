import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { all, attribute, offenders, pages, type Page } from './pages';
import { linesOf } from './words';

/** Attributes whose text people read or hear. */
const spoken = ['alt', 'aria-label', 'aria-description', 'content', 'label', 'placeholder', 'title'];

/** Everything on a page that people read or hear, title and description included. */
function readTexts(page: Page): string[] {
	const attributes = spoken.flatMap((name) => all(page, `[${name}]`).map((element) => attribute(element, name)));
	return [page.document.title, ...attributes, ...linesOf(page.document.body)];
}

function findInTexts(pattern: RegExp): string[] {
	return offenders(pages, (page) => readTexts(page).filter((text) => pattern.test(text)));
}

test('the texts of a page are found by these tests', () => {
	expect(offenders(pages, (page) => (readTexts(page).length > 6 ? [] : ['hardly any text']))).toEqual([]);
});

test('no element has styles of its own', () => {
	expect(offenders(pages, (page) => all(page, '[style]').map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([]);
});

test('no element has a script in an attribute', () => {
	const found = offenders(pages, (page) =>
		all(page, '*').flatMap(({ attributes, localName }) =>
			[...attributes]
				.filter(({ name, value }) => name.startsWith('on') || value.startsWith('javascript:'))
				.map(({ name }) => `${localName} ${name}`),
		),
	);
	expect(found).toEqual([]);
});

test('no link opens a window of its own', () => {
	expect(offenders(pages, (page) => all(page, '[target]').map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([]);
});

test('no two links of a page have one name and different targets', () => {
	const found = offenders(pages, (page) => {
		const named = Map.groupBy(all(page, 'a[aria-label]'), (link) => attribute(link, 'aria-label'));
		return [...named].filter(([, links]) => new Set(links.map((link) => attribute(link, 'href'))).size > 1).map(([name]) => name);
	});
	expect(found).toEqual([]);
});

test('boxes to tick stand in a group with a name', () => {
	const found = offenders(pages, (page) =>
		all(page, 'li [type=checkbox]')
			.map((box) => box.closest('fieldset, [role=group]'))
			.filter((group) => group?.localName !== 'fieldset' && attribute(group, 'aria-label') === '')
			.map(() => 'a box without a group'),
	);
	expect(found).toEqual([]);
});

test('words of neighbours on one line stay apart where a browser of text has no styles', () => {
	const kinds = ['a', 'b', 'button', 'em', 'label', 'span', 'strong', 'text', 'time', 'tspan'];
	const found = offenders(pages, (page) =>
		all(page, kinds.join()).flatMap((element) => {
			const next = element.nextSibling;
			if (next === null || next !== element.nextElementSibling || !kinds.includes(element.nextElementSibling.localName)) return [];
			const joined = /[\p{L}\p{N}]$/u.test(element.textContent) && /^[\p{L}\p{N}]/u.test(next.textContent ?? '');
			return joined ? [`${element.textContent.slice(-20)}${next.textContent?.slice(0, 20) ?? ''}`] : [];
		}),
	);
	expect(found).toEqual([]);
});

test('no tool says that something is wrong before it has looked', () => {
	const said = localeCodes.flatMap((code) =>
		(['deadline.errors', 'emailCheck.errors', 'request.errors'] as const).map((key) => translator(code)(key)),
	);
	expect(offenders(pages, (page) => said.filter((words) => page.document.body.textContent.includes(words)))).toEqual([]);
});

test('no Markdown is left in the text', () => {
	expect(findInTexts(/\*\*|\]\(|\{#|^#{1,6} |`/)).toEqual([]);
});

test('no HTML shows as text', () => {
	expect(findInTexts(/<\/?[a-z]|&(?:[a-z]+|#\d+);/i)).toEqual([]);
});

test('no blank is left unfilled in the text', () => {
	expect(findInTexts(/[{}]/)).toEqual([]);
});

test('no value of a program shows as text', () => {
	expect(findInTexts(/\bundefined\b|\bNaN\b|\[object|\bnull\b|Invalid Date/)).toEqual([]);
});
