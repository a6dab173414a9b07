import { expect, test } from '@playwright/test';
import { all, attribute, offenders, pages, type Page } from './pages';
import { linesOf } from './words';

/** What the site must not state: unknown, contradictory or outdated. Patterns for all languages together. */
const never: readonly { what: string; pattern: RegExp }[] = [
	{ what: 'a price or fee in money', pattern: /\bKč|\bCZK\b|€|\bEUR\b|\d\s*(?:korun|crowns?|euros?)\b/iu },
	{ what: 'a phone number', pattern: /\+\s?420|\(\+?\d{3}\)|\b\d{3}[ \u00a0]?\d{3}[ \u00a0]?\d{3}\b/u },
	{ what: 'hours of the day', pattern: /\b(?!0:00)\d{1,2}[:.]\d{2}\b|\d\s?(?:am|pm|a\.m\.|p\.m\.|hod\.?|h)(?!\p{L})/iu },
	{
		// A weekday before a date belongs to a deadline and not to hours of support.
		what: 'days of the week',
		pattern:
			/\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b(?![ \u00a0]\d)|\bmon ?[–-] ?fri\b|(?<!\p{L})(?:pondělí|úterý|střed[au]|čtvrtek|pátek|pátku|sobota|sobotu|neděle|neděli|po ?[–-] ?pá)(?!\p{L}|[ \u00a0]\d)/iu,
	},
	{
		what: 'hours of support',
		pattern: /24\/7|non-?stop|(?:opening|office|business|support) hours|around the clock|provozní dob|pracovní dob|otevírací dob/iu,
	},
	{ what: 'a brand of email', pattern: /g-?mail|hotmail|outlook|yahoo|proton|icloud|(?:seznam|centrum|email|volny|atlas)\.cz/iu },
	{ what: 'what becomes of old messages', pattern: /(?:old|previous|earlier) (?:messages|mail)|(?:star|dřívější|původní)\p{L}* zpráv/iu },
];

/** What a page says, in its text, its title and its descriptions: one piece for each block. */
function saidOn(page: Page): string[] {
	const descriptions = all(page, 'meta:not([http-equiv])').map((meta) => attribute(meta, 'content'));
	const labels = all(page, '[aria-label]').map((element) => attribute(element, 'aria-label'));
	return [page.document.title, ...descriptions, ...labels, ...linesOf(page.document.body)];
}

for (const { what, pattern } of never) {
	test(`no page states ${what}`, () => {
		expect(offenders(pages, (page) => saidOn(page).filter((said) => pattern.test(said)))).toEqual([]);
	});
}

test('no link dials or writes to an address of its own', () => {
	expect(
		offenders(pages, (page) => all(page, 'a:is([href^="tel:"], [href^="mailto:"], [href^="sms:"])').map(({ outerHTML }) => outerHTML)),
	).toEqual([]);
});

test('nothing is called official, except to say that it is not', () => {
	const sentences = (text: string) => text.split(/(?<=[.!?])\s/u);
	const denied = /\b(?:not|no|never|nothing|unofficial)\b|(?<!\p{L})(?:není|nejsou|nikoli|neoficiální|nic)/iu;
	const claims = (page: Page) =>
		saidOn(page)
			.flatMap(sentences)
			.filter((said) => /offici|oficiál/iu.test(said) && !denied.test(said));
	expect(offenders(pages, claims)).toEqual([]);
});
