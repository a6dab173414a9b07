import type { Problem } from '../problem';
import { articleSchema } from '../../schemas/article';
import { indexed, valueAt } from '../plain-data';
import { shapeAt } from '../explain/schema-shape';
import type { ContentSource, Page } from '../source';

const home = 'home';
/** Fields that place a page on the site, and so are the same in every language. */
const shared = ['kind', 'group', 'order'];

/** An address that a page has or had, and the field that holds it. */
interface FieldLocation {
	page: Page;
	path: readonly PropertyKey[];
}

/** Who has or had an address in a language, in the order of the pages. */
type Places = ReadonlyMap<string, readonly FieldLocation[]>;

/** Fields of one page that must fit those of another: addresses are unique (former ones, too), place and kind are equal across languages. */
export function checkPageFields({ pages, translations }: ContentSource): Problem[] {
	const places = Map.groupBy(pages.flatMap(placesOf), addressAt);
	return pages.flatMap((page) => {
		const [first] = translations.get(page.id) ?? [];
		return [
			...checkHome(page),
			...checkSlug(page, places),
			...checkFormer(page, places),
			...(first === undefined || first === page ? [] : shared.flatMap((name) => checkEqual(page, first, name))),
		];
	});
}

function placesOf(page: Page): FieldLocation[] {
	return [['slug'], ...indexed(page.fields.data, ['formerly'])].map((path) => ({ page, path }));
}

function addressAt({ page, path }: FieldLocation): string {
	return `${page.locale}/${String(valueAt(page.fields.data, path))}`;
}

function checkHome(page: Page): Problem[] {
	const slug = field(page, 'slug');
	if (typeof slug !== 'string' || (slug === '') === (page.id === home)) return [];
	const expected = slug === '' ? 'Only the home page has an empty address.' : 'The home page has an empty address.';
	return [problem(page, 'slug', expected, slug === '' ? `slug: ${page.id}` : 'slug: ""')];
}

function checkSlug(page: Page, places: Places): Problem[] {
	const slug = field(page, 'slug');
	const same = places.get(addressAt({ page, path: ['slug'] }))?.find(({ path }) => path[0] === 'slug')?.page;
	if (same === undefined || same === page || typeof slug !== 'string' || slug === '') return [];
	return [
		problem(page, 'slug', `${same.path}, line ${lineOf(same, 'slug')}, has the same address already. Give one of the two another one.`),
	];
}

/** A former address leads to one page, and only as long as no page has it now. */
function checkFormer(page: Page, places: Places): Problem[] {
	const [, ...former] = placesOf(page);
	return former.flatMap((place) => {
		const same = places.get(addressAt(place)) ?? [];
		const taken = same.find(({ path }) => path[0] === 'slug') ?? same[0];
		if (taken === undefined || isSamePlace(taken, place)) return [];
		const expected = `${taken.page.path}, line ${taken.page.fields.lineOf(taken.path)}, has this address. Remove it here.`;
		const found = `the former address “${String(valueAt(page.fields.data, place.path))}”`;
		return [{ file: page.path, line: page.fields.lineOf(place.path), found, expected, read: 'A page' as const }];
	});
}

function isSamePlace(one: FieldLocation, other: FieldLocation): boolean {
	return one.page === other.page && one.path.join() === other.path.join();
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
