import { expect, test } from '@playwright/test';
import { neverSaid } from '../../src/content-checks/never-said';
import { all, attribute, offenders, pages, type Page } from './pages';
import { linesOf } from './words';

/** What a page says, in its text, its title and its descriptions: one piece for each block. */
function saidOn(page: Page): string[] {
	const descriptions = all(page, 'meta:not([http-equiv])').map((meta) => attribute(meta, 'content'));
	const labels = all(page, '[aria-label]').map((element) => attribute(element, 'aria-label'));
	return [page.document.title, ...descriptions, ...labels, ...linesOf(page.document.body)];
}

for (const { what, pattern } of neverSaid) {
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
