import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { localeCodes } from '../../src/config/locales';
import { perLocale } from '../../src/schemas/locale';
import { all, attribute, hrefOf, offenders, pageAt, pagesByLocale, type LocalePage } from './pages';
import { sectionOf, wordsOf } from './words';

const phrases = perLocale(z.array(z.string().min(3)).min(1));
const promises = z
	.strictObject({ days: phrases, login: phrases })
	.parse(parse(readFileSync(path.join(import.meta.dirname, 'promises.yaml'), 'utf8')));

const says = (element: Element, words: readonly string[]) => {
	const text = wordsOf(element).toLowerCase();
	return words.some((phrase) => text.includes(phrase));
};

/** Whether a link of a page leads to a place that counts days. */
function leadsToCounter(page: LocalePage, link: Element): boolean {
	const [at = '', id = ''] = attribute(link, 'href').split('#');
	const target = at === '' || at === hrefOf(page) ? page : pageAt(at);
	if (target === undefined) return false;
	return (id === '' ? target.main : sectionOf(target.main, id)).querySelector('deadline-reckoner') !== null;
}

for (const locale of localeCodes) {
	const pages = pagesByLocale.get(locale) ?? [];

	test(`a link in ${locale} that promises to say how much time is left leads to where days are counted`, () => {
		const promising = (page: LocalePage) => all(page.main, 'a').filter((link) => says(link, promises.days[locale]));
		expect(pages.flatMap(promising).length).toBeGreaterThan(3);
		const broken = (page: LocalePage) => promising(page).filter((link) => !leadsToCounter(page, link));
		expect(offenders(pages, (page) => broken(page).map((link) => `“${wordsOf(link)}” → ${attribute(link, 'href')}`))).toEqual([]);
	});

	test(`a box in ${locale} that asks to log in first has no button to the form without login`, () => {
		const boxes = (page: LocalePage) => all(page.main, '.contact, .contact-way').filter((box) => says(box, promises.login[locale]));
		expect(pages.flatMap(boxes).length).toBeGreaterThan(0);
		const isWithoutLogin = (link: Element) => URL.parse(attribute(link, 'href'))?.searchParams.get('nologin') === '1';
		const contradicting = (page: LocalePage) => boxes(page).flatMap((box) => all(box, 'a').filter(isWithoutLogin));
		expect(offenders(pages, (page) => contradicting(page).map((link) => `“${wordsOf(link)}” → ${attribute(link, 'href')}`))).toEqual([]);
	});
}
