import { expect, test } from '@playwright/test';
import { site } from '../../src/config/site';
import { all, attribute, isAnswer, offenders, pages, type Page } from './pages';
import { addressOf, indexedPages, metaOf } from './search-engines';
import { wordsOf } from './words';

type Data = Record<string, unknown>;

/** Terms of schema.org that this site uses, with the fields that search engines ask for. */
const required: Record<string, readonly string[]> = {
	Article: ['headline', 'description', 'dateModified', 'image', 'publisher', 'inLanguage', 'url'],
	BreadcrumbList: ['itemListElement'],
	FAQPage: ['mainEntity', 'dateModified', 'inLanguage', 'url'],
	WebSite: ['name', 'url', 'publisher', 'inLanguage'],
};
/** Fields whose values readers see. */
const spoken = ['headline', 'description', 'name', 'alternateName', 'text'];

const blocks = (page: Page): Data[] =>
	all(page, 'script[type="application/ld+json"]').map((script): Data => {
		const data: unknown = JSON.parse(script.textContent);
		return isData(data) ? data : {};
	});

const blocksOf = (page: Page, type: string) => blocks(page).filter((block) => block['@type'] === type);

function isData(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object in a block, itself included. */
function objectsIn(value: unknown): Data[] {
	if (Array.isArray(value)) return value.flatMap(objectsIn);
	return isData(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

const stringsIn = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(stringsIn) : [];
const isFaq = (page: Page) => page.main.querySelector('.faq') !== null;
const isArticle = (page: Page) => isAnswer(page) && !isFaq(page);

test('structured data is of the kinds that search engines read, with the fields that they ask for', () => {
	expect(offenders(indexedPages, (page) => (blocks(page).length > 0 ? [] : ['no structured data']))).toEqual([]);
	const found = offenders(pages, (page) =>
		blocks(page).flatMap((block) => {
			const fields = required[String(block['@type'])];
			if (fields === undefined || block['@context'] !== 'https://schema.org') return [`${String(block['@type'])} is unknown here`];
			return fields.filter((field) => block[field] === undefined).map((field) => `${String(block['@type'])} without ${field}`);
		}),
	);
	expect(found).toEqual([]);
});

test('each kind stands on its own kind of page', () => {
	const counts = (page: Page) => Object.keys(required).map((type) => blocksOf(page, type).length);
	const found = offenders(indexedPages, (page) => {
		const breadcrumbs = page.main.querySelector('nav.breadcrumbs') === null ? 0 : 1;
		const start = page.locale === undefined || page.path === `/${page.locale}/` ? 1 : 0;
		const expected = [isArticle(page) ? 1 : 0, breadcrumbs, isFaq(page) ? 1 : 0, start];
		return counts(page).join() === expected.join() ? [] : [`${counts(page).join()} instead of ${expected.join()}`];
	});
	expect(found).toEqual([]);
	expect(indexedPages.filter(isFaq).length).toBeGreaterThan(0);
	expect(indexedPages.filter(isArticle).length).toBeGreaterThan(20);
});

test('every text in structured data stands on the page', () => {
	const found = offenders(pages, (page) => {
		const visible = wordsOf(page.document.body).replaceAll('\n', ' ');
		const texts = blocks(page)
			.flatMap(objectsIn)
			.flatMap((object) => spoken.flatMap((field) => stringsIn(object[field])));
		return texts.flatMap((text) => text.split('\n').map((line) => line.replace(/^- /, ''))).filter((line) => !visible.includes(line));
	});
	expect(found).toEqual([]);
});

test('every address in structured data is in the build', () => {
	const addresses = new Set(pages.map(addressOf));
	const found = offenders(indexedPages, (page) =>
		blocks(page)
			.flatMap(objectsIn)
			.flatMap((object) => ['url', 'item'].flatMap((field) => stringsIn(object[field])))
			.filter((url) => !addresses.has(url)),
	);
	expect(found).toEqual([]);
	const pictured = indexedPages.filter(isArticle);
	expect(
		offenders(pictured, (page) => (blocksOf(page, 'Article')[0]?.['image'] === metaOf(page, 'og:image') ? [] : ['another picture'])),
	).toEqual([]);
});

test('the breadcrumbs for search engines are those of the page', () => {
	const found = offenders(pages, (page) =>
		blocksOf(page, 'BreadcrumbList').flatMap((block) => {
			const said = objectsIn(block['itemListElement']).map(({ position, name, item }) => [position, name, item]);
			const shown = all(page, 'nav.breadcrumbs li').map((step, index) => {
				const href = attribute(step.querySelector('a'), 'href');
				return [index + 1, wordsOf(step), href === '' ? undefined : site.origin + href];
			});
			return JSON.stringify(said) === JSON.stringify(shown) ? [] : [`${JSON.stringify(said)}, shown ${JSON.stringify(shown)}`];
		}),
	);
	expect(found).toEqual([]);
});

test('the questions for search engines are those of the page, each with its whole answer', () => {
	const found = offenders(pages.filter(isFaq), (page) => {
		const said = objectsIn(blocksOf(page, 'FAQPage')[0]?.['mainEntity']).filter((object) => object['@type'] === 'Question');
		return all(page.main, 'details.question').flatMap((details, index) => {
			const question = wordsOf(details.querySelector('summary') ?? details);
			const answer = [...(details.querySelector('.answer')?.children ?? [])].filter(({ localName }) => /^(?:p|ul|ol)$/.test(localName));
			const [text = ''] = objectsIn(said[index]?.['acceptedAnswer']).map((object) => String(object['text']));
			const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
			const same = said[index]?.['name'] === question && letters(text) === letters(answer.map(wordsOf).join(' '));
			return same ? [] : [question];
		});
	});
	expect(found).toEqual([]);
});

test('the site itself publishes it, nobody else', () => {
	const publishers = indexedPages.flatMap((page) => blocks(page).flatMap(objectsIn)).filter((object) => object['@type'] === 'Organization');
	expect(publishers.length).toBeGreaterThan(20);
	expect([...new Set(publishers.map(({ url }) => url))]).toEqual([site.origin + site.base]);
});
