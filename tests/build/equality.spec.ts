import { expect, test } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { builtPage, pageIds } from './content';
import { all, attribute, type Page } from './pages';

/** What a reader of one language gets that a reader of another does not, for each page; `read` names the things. */
function differences(read: (page: Page) => readonly string[]): string[] {
	const [first, ...others] = localeCodes;
	if (first === undefined) throw new Error('There are no languages.');
	return pageIds(first).flatMap((id) => {
		const expected = read(builtPage(id, first));
		return others.flatMap((locale) => compare(id, first, expected, locale, read(builtPage(id, locale))));
	});
}

function compare(id: string, first: Locale, expected: readonly string[], locale: Locale, found: readonly string[]): string[] {
	const only = [
		...expected.filter((thing) => !found.includes(thing)).map((thing) => `${id}: ${thing} only in ${first}`),
		...found.filter((thing) => !expected.includes(thing)).map((thing) => `${id}: ${thing} only in ${locale}`),
	];
	if (only.length > 0 || expected.join() === found.join()) return only;
	return [`${id}: ${expected.join(' ')} in ${first}, ${found.join(' ')} in ${locale}`];
}

const distinct = (things: readonly string[]) => [...new Set(things)].sort();

test('every language has pages of the same ids', () => {
	const [first = [], ...others] = localeCodes.map((locale) => pageIds(locale).sort());
	expect(others.length).toBeGreaterThan(0);
	for (const ids of others) expect(ids).toEqual(first);
});

test('sections, steps and questions have the same ids in the same order in every language', () => {
	expect(differences(({ main }) => all(main, '[id]').map(({ id }) => id))).toEqual([]);
});

test('folded parts are folded in every language', () => {
	expect(differences(({ main }) => all(main, 'details [id]').map(({ id }) => id))).toEqual([]);
});

test('every language states the same lengths of time', () => {
	// Days are left out: a page that is changed in one language has a day of its own.
	const lengths = differences(({ main }) => distinct(all(main, 'time[datetime^="P"]').map((time) => attribute(time, 'datetime'))));
	expect(lengths).toEqual([]);
});

test('every language has the same tools and boxes', () => {
	const tags = ['form', 'input', 'button', 'figure', 'aside', 'ol', 'details', 'copy-link'];
	expect(differences(({ main }) => tags.map((tag) => `${tag} × ${all(main, tag).length}`))).toEqual([]);
});
