import { expect, test } from '@playwright/test';
import { hyphenated } from '../../src/lib/text/typography';
import { all, localePages, offenders, pages, pagesByLocale } from './pages';
import { linesOf } from './words';

/** The words around a find. */
const around = (line: string, pattern: RegExp) =>
	[...line.matchAll(pattern)].map(({ index }) => line.slice(Math.max(0, index - 20), index + 12));

test('no space stands before a full stop, a comma or a closing bracket', () => {
	const found = offenders(pages, ({ document }) => linesOf(document.body).flatMap((line) => around(line, /\s[.,;:?!)](?!\p{L})/gu)));
	expect(found).toEqual([]);
});

test('a space stands before an opening bracket, also behind a link', () => {
	const found = offenders(pages, ({ document }) => linesOf(document.body).flatMap((line) => around(line, /[\p{L}\p{N}]\(/gu)));
	expect(found).toEqual([]);
});

test('no line of text begins with punctuation', () => {
	expect(offenders(pages, ({ document }) => linesOf(document.body).filter((line) => /^[.,;:?!)](?!\p{L})/u.test(line)))).toEqual([]);
});

test('no link in running text is underlined beyond its words', () => {
	const found = offenders(localePages, ({ main }) =>
		all(main, 'p > a, li > a, dd > a, span > a, p > cite')
			.filter((link) => !link.classList.contains('button') && link.closest('nav, [role=list], [data-noprint]') === null)
			.filter((link) => /^\s|\s$/.test(link.textContent))
			.map(({ outerHTML }) => outerHTML.slice(0, 120)),
	);
	expect(found).toEqual([]);
});

test('no one-letter Czech word is left at the end of a line', () => {
	const czech = pagesByLocale.get('cs') ?? [];
	expect(czech.length).toBeGreaterThan(0);
	const found = offenders(czech, ({ document }) =>
		linesOf(document.body, { only: 'cs' }).flatMap((line) => around(line, /(?<![\p{L}\p{N}-])[ksvzouai] (?=\S)/giu)),
	);
	expect(found).toEqual([]);
});

test('numbers and their units stay on one line', () => {
	const found = offenders(localePages, ({ main }) =>
		linesOf(main).flatMap((line) => around(line, /\d\.? (?:minut|day|working|den|dn[eiyů]|dní|pracovní|listopad|november)/giu)),
	);
	expect(found).toEqual([]);
});

test('no line begins with the number of “Email 2”, with “.CZ” or with the arrow of a path', () => {
	const ownTexts = (element: Element) =>
		[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? '');
	const found = offenders(localePages, ({ main }) =>
		all(main, '*:not(script)').flatMap((element) =>
			ownTexts(element).flatMap((text) => around(text, element.matches('strong') ? /\S →/g : /\S (?:2(?=\p{P}|$)|\.\p{Lu}{2})/gu)),
		),
	);
	expect(found).toEqual([]);
});

test('no “e-mail” in a heading or a sentence breaks at its hyphen', () => {
	const found = offenders(pages, ({ main }) =>
		// Hints of fields stay plain: the page with most of them has no byte to spare.
		all(main, 'h1, h2, h3, summary, main > div > p, .column > p, .prose p:not(.hint), .prose li').flatMap((element) => {
			const text = element.cloneNode(true) as Element;
			for (const whole of text.querySelectorAll('.nowrap, pre, svg, template, form, button')) whole.remove();
			return around(text.textContent, hyphenated);
		}),
	);
	expect(found).toEqual([]);
});

test('Czech quotes are Czech ones, English quotes English ones', () => {
	const found = offenders(localePages, ({ document, locale }) =>
		linesOf(document.body, { only: locale }).filter((line) => (locale === 'cs' ? /["”]/ : /["„]/).test(line)),
	);
	expect(found).toEqual([]);
});
