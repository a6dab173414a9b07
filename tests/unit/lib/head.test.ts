import { expect, test } from 'vitest';
import { cardPath, headTags, type PageHead } from '../../../src/lib/head';

const page: PageHead = {
	origin: 'https://help.example',
	title: 'The SMS does not come – Way back in',
	heading: 'The SMS does not come',
	description: 'Wait 1\u00a0minute.',
	siteName: 'Way back in',
	language: 'en_GB',
	otherLanguages: ['cs_CZ'],
	path: '/help/en/sms/',
	indexed: true,
	type: 'article',
	alternates: [{ hreflang: 'en', path: '/help/en/sms/' }],
	modified: new Date('2026-11-24'),
	card: '/help/cards/en/sms.png',
	markdown: '/help/en/sms.md',
	themeColor: { light: '#fff', dark: '#000' },
};

const metas = (head: PageHead) =>
	headTags(head).metas.map(({ name, property, content }) => `${String(name ?? property)}: ${String(content)}`);

test('addresses begin with the origin, words have plain spaces', () => {
	expect(headTags(page).links).toEqual([
		{ rel: 'canonical', href: 'https://help.example/help/en/sms/' },
		{ rel: 'alternate', hreflang: 'en', href: 'https://help.example/help/en/sms/' },
		{ rel: 'alternate', type: 'text/markdown', href: 'https://help.example/help/en/sms.md' },
	]);
	expect(metas(page)).toContain('description: Wait 1 minute.');
	expect(metas(page)).toContain('og:updated_time: 2026-11-24');
	expect(metas(page)).toContain('og:image: https://help.example/help/cards/en/sms.png');
	expect(metas(page).some((meta) => meta.startsWith('robots'))).toBe(false);
});

test('a page that is not indexed says so and has a small card without a picture', () => {
	const hidden = metas({ ...page, indexed: false, card: undefined });
	expect(hidden).toContain('robots: noindex, follow');
	expect(hidden).toContain('twitter:card: summary');
	expect(hidden.some((meta) => meta.startsWith('og:image'))).toBe(false);
});

test('a page without an address has nothing for sharing', () => {
	const nowhere: PageHead = { ...page, path: undefined, indexed: false, card: undefined, markdown: undefined, alternates: [] };
	expect(headTags(nowhere).links).toEqual([]);
	expect(metas(nowhere).filter((meta) => meta.startsWith('og:'))).toEqual([]);
});

test.each([
	['/', '/', '/cards/index.png'],
	['/', '/en/', '/cards/en.png'],
	['/help/', '/help/en/sms/', '/help/cards/en/sms.png'],
])('below %s the card of %s is %s', (base, path, card) => {
	expect(cardPath(base, path)).toBe(card);
});

test('a page is shared with its own words, in its language and the others', () => {
	expect(metas(page)).toEqual([
		'description: Wait 1 minute.',
		'theme-color: #fff',
		'theme-color: #000',
		'og:type: article',
		'og:site_name: Way back in',
		'og:title: The SMS does not come',
		'og:description: Wait 1 minute.',
		'og:url: https://help.example/help/en/sms/',
		'og:locale: en_GB',
		'og:locale:alternate: cs_CZ',
		'og:updated_time: 2026-11-24',
		'og:image: https://help.example/help/cards/en/sms.png',
		'og:image:width: 1200',
		'og:image:height: 630',
		'og:image:alt: The SMS does not come – Way back in',
		'twitter:card: summary_large_image',
		'twitter:image:alt: The SMS does not come – Way back in',
	]);
});

test('each colour of the browser’s bars is for one of the two schemes', () => {
	const colours = headTags(page).metas.filter(({ name }) => name === 'theme-color');
	expect(colours.map(({ media, content }) => `${String(media)} ${String(content)}`)).toEqual([
		'(prefers-color-scheme: light) #fff',
		'(prefers-color-scheme: dark) #000',
	]);
});

test('a page that never changed says no day', () => {
	expect(metas({ ...page, modified: undefined }).some((meta) => meta.startsWith('og:updated_time'))).toBe(false);
});
