import { articleSchema } from '../../schemas/article';
import { shapeAt } from '../explain/schema-shape';
import { indexed, valueAt } from '../plain-data';
import type { Problem } from '../problem';
import type { ContentSource, Page } from '../source';

const home = 'home';
/** Fields that place a page on the site, and so are the same in every language. */
const shared = ['kind', 'group', 'order'];

/** An address that a page has or had, and the field that holds it. */
interface Address {
	page: Page;
	path: readonly PropertyKey[];
	isFormer: boolean;
}

/** Fields of one page that must fit those of another: addresses are unique (former ones, too), place and kind are equal across languages. */
export function checkPageFields({ pages, translations }: ContentSource): Problem[] {
	const holders = Map.groupBy(pages.flatMap(addressesOf), addressAt);
	return pages.flatMap((page) => {
		const [first] = translations.get(page.id) ?? [];
		return [
			...checkHome(page),
			...addressesOf(page).flatMap((address) => checkAddress(address, holders.get(addressAt(address)) ?? [])),
			...(first === undefined || first === page ? [] : shared.flatMap((name) => checkEqual(page, first, name))),
		];
	});
}

function addressesOf(page: Page): Address[] {
	const former = indexed(page.fields.data, ['formerly']).map((path) => ({ page, path, isFormer: true }));
	return [{ page, path: ['slug'], isFormer: false }, ...former];
}

function addressAt({ page, path }: Address): string {
	return `${page.locale}/${String(valueAt(page.fields.data, path))}`;
}

function checkHome(page: Page): Problem[] {
	const slug = field(page, 'slug');
	if (typeof slug !== 'string' || (slug === '') === (page.id === home)) return [];
	const expected = slug === '' ? 'Only the home page has an empty address.' : 'The home page has an empty address.';
	return [problem(page, ['slug'], expected, slug === '' ? `slug: ${page.id}` : 'slug: ""')];
}

/** An address leads to one page; a former one only as long as no page has it now. */
function checkAddress({ page, path, isFormer }: Address, holders: readonly Address[]): Problem[] {
	const value = valueAt(page.fields.data, path);
	const taken = holders.find((other) => !other.isFormer) ?? holders[0];
	const isOwn = taken?.page === page && taken.path.join() === path.join();
	if (taken === undefined || isOwn || (!isFormer && (typeof value !== 'string' || value === ''))) return [];
	const where = `${taken.page.path}, line ${taken.page.fields.lineOf(taken.path)}, has`;
	if (!isFormer) return [problem(page, path, `${where} the same address already. Give one of the two another one.`)];
	return [{ ...problem(page, path, `${where} this address. Remove it here.`), found: `the former address “${String(value)}”` }];
}

function checkEqual(page: Page, translation: Page, name: string): Problem[] {
	const own = field(page, name);
	const other = field(translation, name);
	// A value that cannot be right is reported with its own page.
	if (own === other || !isRight(page, name) || !isRight(translation, name)) return [];
	const line = translation.fields.lineOf([name]);
	const expected = `“${name}” is the same in every language; ${translation.path} has another one on line ${line}. Correct one of the two.`;
	return [problem(page, [name], expected, translation.fields.textAt(line))];
}

function isRight({ fields: { data } }: Page, name: string): boolean {
	return shapeAt(articleSchema, [name], data).type?.safeParse(valueAt(data, [name])).success === true;
}

function problem({ path: file, fields }: Page, path: readonly PropertyKey[], expected: string, fix?: string): Problem {
	const line = fields.lineOf(path);
	return { file, line, found: fields.textAt(line), expected, fix, read: 'A page' };
}

function field(page: Page, name: string): unknown {
	return valueAt(page.fields.data, [name]);
}
