import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { readWalks, type Walk } from '../support/walks';
import { complaintsAbout } from './walk';

const mostClicks = 5;
const walks = readWalks();

test('the walks are many, each once and none too long', () => {
	expect(walks.length).toBeGreaterThanOrEqual(24);
	expect(new Set(walks.map(({ situation }) => situation)).size).toBe(walks.length);
	expect(walks.filter(({ clicks }) => clicks.length > mostClicks)).toEqual([]);
});

for (const locale of localeCodes) {
	for (const walk of walks) {
		test(`walks.yaml, line ${walk.line}, in ${locale}: ${walk.situation}`, () => {
			expect(complaintsAbout(walk, locale)).toEqual([]);
		});
	}

	/** A walk that holds, and what is done to it. */
	const typo = (change: Partial<Walk>) =>
		complaintsAbout({ situation: '', line: 0, clicks: ['my-phone', './phone.mdx#typo'], end: './phone.mdx#typo', ...change }, locale);
	const nothing = { links: [], facts: [], requests: [], words: [] };

	test(`a walk in ${locale} fails where a click is not offered, or leads elsewhere`, () => {
		expect(typo({})).toEqual([]);
		expect(typo({ clicks: ['deleted'] })).toEqual([expect.stringContaining('links “deleted”')]);
		expect(typo({ clicks: ['my-phone', './pay.mdx#pay-exactly'] })).toEqual([expect.stringContaining('has 0 links')]);
		expect(typo({ clicks: ['my-phone', 'no-such-thing'] })).toEqual([expect.stringContaining('no-such-thing')]);
		expect(typo({ end: './phone.mdx#steps' })).toEqual([expect.stringContaining('It ends at')]);
	});

	test(`a walk in ${locale} fails where something is missing in its section, or wrong there`, () => {
		const must = {
			links: ['./pay.mdx', 'link:contact-form'],
			facts: ['reset-link'],
			requests: ['sms' as const],
			words: [{ en: 'no such words', cs: 'taková slova' }],
		};
		expect(typo({ must })).toHaveLength(5);
		expect(typo({ mustNot: must })).toEqual([]);
		expect(() => typo({ mustNot: { ...nothing, links: ['link:no-such'] } })).toThrow('link:no-such');
		const words = [{ en: 'the verification … change the number', cs: 'ověřovacím … změnu čísla' }];
		expect(typo({ must: { ...nothing, words } })).toEqual([]);
		expect(typo({ mustNot: { ...nothing, words } })).toHaveLength(1);
	});
}
