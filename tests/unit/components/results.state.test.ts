import { expect, test } from 'vitest';
import { countHits, pagesOf } from '../../../src/search/ui/results.state';

const runs = (text: string) => [{ text, marked: false }];
const whole = (url: string) => ({ url, title: runs(url), excerpt: [], because: '' });
const part = (url: string) => ({ ...whole(url), page: 'Its page' });
const urlsOf = (pages: ReturnType<typeof pagesOf>) => pages.map(({ url, parts }) => [url, ...parts.map((hit) => hit.url)]);

test('the parts of a page stand below its title, in the place of the best of them', () => {
	const pages = pagesOf([part('/phone/#steps'), whole('/pay/'), whole('/phone/'), part('/phone/#typo')], '/faq/');
	expect(urlsOf(pages)).toEqual([['/phone/', '/phone/#steps', '/phone/#typo'], ['/pay/']]);
	expect(pages[0]).toMatchObject({ best: { url: '/phone/#steps' }, whole: { url: '/phone/' } });
	expect(countHits(pages)).toBe(4);
});

test('a page is called by its own title, whichever of its parts was found first', () => {
	expect(pagesOf([part('/phone/#steps')], '/faq/')[0]?.title).toEqual(runs('Its page'));
	expect(pagesOf([whole('/pay/')], '/faq/')[0]?.title).toEqual(runs('/pay/'));
});

test('the questions are left out where a part of a guide answers, unless they answer best', () => {
	const question = part('/faq/#sms');
	expect(urlsOf(pagesOf([whole('/phone/'), question, part('/phone/#steps')], '/faq/'))).toEqual([['/phone/', '/phone/#steps']]);
	expect(urlsOf(pagesOf([whole('/phone/'), question], '/faq/'))).toEqual([['/phone/'], ['/faq/', '/faq/#sms']]);
	expect(urlsOf(pagesOf([question, part('/phone/#steps'), part('/faq/#pay')], '/faq/'))).toEqual([
		['/faq/', '/faq/#sms', '/faq/#pay'],
		['/phone/', '/phone/#steps'],
	]);
});

test('what the full text adds goes below what is shown, which keeps its place', () => {
	const shown = pagesOf([part('/phone/#steps')], '/faq/');
	const more = pagesOf([part('/phone/#steps'), part('/phone/#typo'), part('/faq/#sms'), part('/pay/#now')], '/faq/', shown);
	expect(urlsOf(more)).toEqual([['/pay/', '/pay/#now']]);
});
