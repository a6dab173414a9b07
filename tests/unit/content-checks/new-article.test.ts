import { expect, test } from 'vitest';
import { localeCodes } from '../../../src/config/locales';
import { readContentFiles } from '../../../src/integrations/content/content-files';
import { checkContent } from '../../../src/content-checks';
import { readContent } from '../../../src/content-checks/source';
import { isoDay } from '../../../src/lib/time/days';
import { findTitleFault, newArticle } from '../../../src/content-checks/new-article';
import { smallSite } from './site';

test.each([
	['I can’t find my invoice', 'i-cant-find-my-invoice'],
	['  Nemohu najít fakturu – co teď? ', 'nemohu-najit-fakturu-co-ted'],
	['Łódź straße', 'lodz-strasse'],
	['Привет мир', 'privet-mir'],
])('the address of “%s” is %s', (title, slug) => {
	expect(newArticle({ id: 'pay', titles: { en: title }, today: new Date() })['en']).toContain(`\nslug: ${slug}\n`);
});

test.each([
	['???', 'The title in English, “???”, has no letters to make an address of. Write it in words.'],
	['日本語', 'The title in English, “日本語”, has no letters to make an address of. Write it in words.'],
	['No', 'The title in English has 2 characters. Write 3 to 60.'],
])('a page cannot be called “%s”', (title, fault) => {
	const { pages } = readContent(smallSite({}), new Date());
	expect(findTitleFault(pages, 'en', title)).toBe(fault);
});

test.each([
	['as it stands', 'slug: sms-does-not-arrive', '\n'],
	['in double quotes', 'slug: "sms-does-not-arrive"', '\n'],
	['with a note after it', 'slug: sms-does-not-arrive # short', '\n'],
	['with a space before the colon', "'slug' : sms-does-not-arrive", '\n'],
	['in a file with the line ends of Windows', 'slug: sms-does-not-arrive', '\r\n'],
])('an address is taken when a page has it %s', (_, typed, lineEnd) => {
	const files = smallSite({ swap: { 'en/phone': { 'slug: sms-does-not-arrive': typed } }, lineEnd });
	const { pages } = readContent(files, new Date());
	const title = 'SMS does not arrive!';
	expect(findTitleFault(pages, 'en', title)).toContain('src/content/help/en/phone.mdx has the address “sms-does-not-arrive” already.');
	expect(findTitleFault(pages, 'cs', title)).toBeUndefined();
	expect(findTitleFault(pages, 'en', 'Another title')).toBeUndefined();
});

const today = new Date();

test.each([
	['as it stands', (text: string) => text],
	['after an editor has changed every page today', (text: string) => text.replace(/^( *)updated: .*$/gm, `$1updated: ${isoDay(today)}`)],
])('a new article lacks nothing but its words in this site %s', (_, change) => {
	const content = readContentFiles(process.cwd()).map(({ path, text }) => ({ path, text: change(text) }));
	const titles = Object.fromEntries(localeCodes.map((code) => [code, `A new page: ${code} "quoted"`]));
	const made = Object.entries(newArticle({ id: 'new-page', titles, today })).map(([locale, text]) => ({
		path: `src/content/help/${locale}/new-page.mdx`,
		text,
	}));
	const problems = checkContent([...content, ...made], today);
	expect(problems.map(({ expected }) => expected).filter((expected) => expected !== 'This text is still to be written.')).toEqual([]);
	for (const { path, text } of made) expect(problems.filter(({ file }) => file === path)).toHaveLength(text.match(/TODO/g)?.length ?? 0);
});

test('a new article is a guide of today that names its own ids and waits for words', () => {
	const { en = '' } = newArticle({ id: 'pay', titles: { en: 'Pay “now”' }, today: new Date('2026-11-26') });
	expect(en).toMatch(/^---\nkind: guide\nslug: pay-now\ntitle: "Pay “now”"\nlead: "TODO: .*\nanswer: "TODO: /);
	for (const line of [
		'updated: 2026-11-26',
		'group: lost',
		'order: 99',
		'sources: [original]',
		'    to: ./email.mdx',
		'    to: ./phone.mdx',
	])
		expect(en.split('\n')).toContain(line);
	expect(en.match(/\{#[\w-]+\}/g)).toEqual(['{#pay-now}', '{#pay-other}', '{#pay-avoid}']);
});
