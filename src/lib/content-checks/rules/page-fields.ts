import type { Problem } from '../problem';
import { articleSchema } from '../../../schemas/article';
import { indexed, valueAt } from '../plain-data';
import { shapeAt } from '../schema-shape';
import type { ContentSource, Page } from '../source';

const home = 'home';
/** Fields that place a page on the site, and so are the same in every language. */
const shared = ['kind', 'group', 'order'];

/** Fields of one page that must fit those of another: addresses are unique (former ones, too), place and kind are equal across languages. */
export function checkPageFields({ pages }: ContentSource): Problem[] {
	return pages.flatMap((page, index) => {
		const before = pages.slice(0, index);
		const translation = before.find(({ id }) => id === page.id);
		return [
			...checkHome(page),
			...checkSlug(page, before),
			...checkFormer(page, pages),
			...(translation === undefined ? [] : shared.flatMap((name) => checkEqual(page, translation, name))),
		];
	});
}

function checkHome(page: Page): Problem[] {
	const slug = field(page, 'slug');
	if (typeof slug !== 'string' || (slug === '') === (page.id === home)) return [];
	const expected = slug === '' ? 'Only the home page has an empty address.' : 'The home page has an empty address.';
	return [problem(page, 'slug', expected, slug === '' ? `slug: ${page.id}` : 'slug: ""')];
}

function checkSlug(page: Page, before: readonly Page[]): Problem[] {
	const slug = field(page, 'slug');
	const same = before.find((other) => other.locale === page.locale && field(other, 'slug') === slug);
	if (same === undefined || typeof slug !== 'string' || slug === '') return [];
	return [
		problem(page, 'slug', `${same.path}, line ${lineOf(same, 'slug')}, has the same address already. Give one of the two another one.`),
	];
}

/** A former address leads to one page, and only as long as no page has it now. */
function checkFormer(page: Page, pages: readonly Page[]): Problem[] {
	const places = pages
		.filter(({ locale }) => locale === page.locale)
		.flatMap((other) => [['slug'], ...indexed(other.fields.data, ['formerly'])].map((path) => ({ other, path })));
	const slugAt = ({ other, path }: (typeof places)[number]) => valueAt(other.fields.data, path);
	const own = places.filter(({ other, path }) => other === page && path[0] === 'formerly');
	return own.flatMap((former) => {
		const before = places.slice(0, places.indexOf(former));
		const now = places.filter(({ path }) => path[0] === 'slug');
		const taken = [...now, ...before].find((place) => slugAt(place) === slugAt(former));
		if (taken === undefined) return [];
		const expected = `${taken.other.path}, line ${taken.other.fields.lineOf(taken.path)}, has this address. Remove it here.`;
		const line = page.fields.lineOf(former.path);
		return [{ file: page.path, line, found: `the former address “${String(slugAt(former))}”`, expected, read: 'A page' as const }];
	});
}

function checkEqual(page: Page, translation: Page, name: string): Problem[] {
	const own = field(page, name);
	const other = field(translation, name);
	// A value that cannot be right is reported with its own page.
	if (own === other || !isRight(page, name) || !isRight(translation, name)) return [];
	const line = lineOf(translation, name);
	const expected = `“${name}” is the same in every language; ${translation.path} has another one on line ${line}. Correct one of the two.`;
	return [problem(page, name, expected, translation.fields.textAt(line))];
}

function isRight({ fields: { data } }: Page, name: string): boolean {
	return shapeAt(articleSchema, [name], data).type?.safeParse(valueAt(data, [name])).success === true;
}

function problem(page: Page, name: string, expected: string, fix?: string): Problem {
	const line = lineOf(page, name);
	return { file: page.path, line, found: page.fields.textAt(line), expected, fix, read: 'A page' };
}

function field(page: Page, name: string): unknown {
	return valueAt(page.fields.data, [name]);
}

function lineOf(page: Page, name: string): number {
	return page.fields.lineOf([name]);
}
