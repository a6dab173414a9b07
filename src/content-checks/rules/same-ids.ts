import { compareIds } from '../nearest';
import type { Problem } from '../problem';
import type { ContentSource, Page } from '../source';

/** The ids of a page are the same in every language, in the same order. */
export function checkSameIds({ translations }: ContentSource): Problem[] {
	return [...translations.values()].flatMap((pages) => {
		const [first, ...others] = pages.filter(({ idsKnown }) => idsKnown);
		return others.flatMap((other) => (first === undefined ? [] : compare(other, first)));
	});
}

function compare(page: Page, first: Page): Problem[] {
	const own = page.ids.map(({ id }) => id);
	const other = first.ids.map(({ id }) => id);
	const renamed = atSamePosition(own, other);
	const isRenamed = (id: string) => renamed.some((pair) => pair.includes(id));
	const rest = (ids: readonly string[]) => ids.filter((id) => !isRenamed(id));
	const { typos, missing, surplus } = compareIds(rest(own), rest(other));
	const problems = [
		...[...renamed, ...typos].map(([id, meant]) =>
			at(page, id, `${first.path} has “${meant}” here, on line ${lineOf(first, meant)}. An id is the same in every language.`, meant),
		),
		...missing.map((id) => at(first, id, `It is missing in ${page.path}. Add it there, or remove it here.`)),
		...surplus.map((id) => at(page, id, `It is missing in ${first.path}. Add it there, or remove it here.`)),
	];
	return problems.length > 0 ? problems : compareOrder(page, first, own, other);
}

/** Pairs of [own id, other id] that only one of the pages has, at the same position of two lists that run in parallel. */
function atSamePosition(own: readonly string[], other: readonly string[]): [string, string][] {
	if (own.length !== other.length) return [];
	return own.flatMap((id, position): [string, string][] => {
		const counterpart = other[position];
		const isPair = counterpart !== undefined && !other.includes(id) && !own.includes(counterpart);
		return isPair ? [[id, counterpart]] : [];
	});
}

function compareOrder(page: Page, first: Page, own: readonly string[], other: readonly string[]): Problem[] {
	const index = own.findIndex((id, position) => id !== other[position]);
	const id = own[index];
	const wanted = other[index];
	if (id === undefined || wanted === undefined) return [];
	const expected = `In ${first.path} the id “${wanted}” comes first, on line ${lineOf(first, wanted)}. Sections and steps have the same order in every language.`;
	return [at(page, id, expected)];
}

function at(page: Page, id: string, expected: string, fix?: string): Problem {
	const found = `the id “${id}” (${page.ids.find((known) => known.id === id)?.on ?? 'id'})`;
	return { file: page.path, line: lineOf(page, id), found, expected, fix, fixLabel: 'Write the id:', read: 'Headings' };
}

function lineOf(page: Page, id: string): number {
	return page.ids.find((known) => known.id === id)?.line ?? 1;
}
