import { attributeText } from '../../article/tags';
import { isLocale, localeCodes } from '../../config/locales';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';

const read = 'Short addresses';

/** Short addresses are free, and every outcome and every step of a guide has one. */
export function* checkShortAddresses({ addresses, finder, pages }: ContentSource): Generator<Problem> {
	for (const { id, file, line } of addresses.entries)
		if (isLocale(id) || id === 'pagefind')
			yield { file, line, found: `${id}:`, expected: 'A folder of the site has this address. Choose another word.', read };

	if (addresses.files.length === 0 || !addresses.complete) return;
	const targets = new Set(addresses.entries.map(({ value }) => value));
	for (const { id, file, line } of finder.outcomes.entries)
		if (!targets.has(id)) yield { file, line, found: `${id}:`, ...missing('outcome', id, id) };

	for (const { id: page, path: file, locale, idsKnown, tags } of pages)
		for (const tag of locale === localeCodes[0] && idsKnown ? tags : []) {
			const id = tag.name === 'Step' ? attributeText(tag, 'id') : undefined;
			if (id === undefined || targets.has(`./${page}.mdx#${id}`)) continue;
			yield { file, line: tag.lineOf('id'), found: `<Step id="${id}" …>`, ...missing('step', id, `./${page}.mdx#${id}`) };
		}
}

function missing(what: string, id: string, target: string) {
	const expected = `Every ${what} has a short address, which support can say and which never changes.`;
	return { expected, fix: `${id}: ${target}`, fixLabel: 'Add to src/content/short-addresses.yaml:', read } as const;
}
