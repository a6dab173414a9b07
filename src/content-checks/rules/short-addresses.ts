import { isLocale, localeCodes } from '../../config/locales';
import { placeOf } from '../finder-places';
import { keysOf } from '../plain-data';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import { attributeText } from '../../article/tags';
import { checkWay } from './finder-targets';

const read = 'Short addresses';

/** Short addresses lead somewhere for ever, and every outcome and every step of a guide has one. */
export function checkShortAddresses(site: ContentSource): Problem[] {
	const { addresses } = site;
	if (addresses.files.length === 0) return [];
	return [
		...deadAddresses(site),
		...takenAddresses(site),
		...(addresses.complete ? [...outcomesWithout(site), ...stepsWithout(site)] : []),
	];
}

function deadAddresses(site: ContentSource): Problem[] {
	const more = ' This short address has been given out, so it stays: write where its readers should go now.';
	return site.addresses.files
		.flatMap(({ path, source }) => keysOf(source.data).flatMap((id) => placeOf(path, source, [id]) ?? []))
		.flatMap((place) => checkWay(site, place, more).map((problem) => ({ ...problem, read: 'Short addresses' as const })));
}

function takenAddresses({ addresses }: ContentSource): Problem[] {
	return addresses.entries
		.filter(({ id }) => isLocale(id) || id === 'pagefind')
		.map(({ id, file, line }) => ({
			file,
			line,
			found: `${id}:`,
			expected: 'A folder of the site has this address. Choose another word.',
			read,
		}));
}

function outcomesWithout({ addresses, finder }: ContentSource): Problem[] {
	const targets = addresses.entries.map(({ value }) => value);
	return finder.outcomes.entries
		.filter(({ id }) => !targets.includes(id))
		.map(({ id, file, line }) => withoutAddress(file, line, `${id}:`, 'Every outcome', `${id}: ${id}`));
}

function stepsWithout({ addresses, pages }: ContentSource): Problem[] {
	const targets = addresses.entries.map(({ value }) => value);
	const [first] = localeCodes;
	return pages
		.filter(({ locale, idsKnown }) => locale === first && idsKnown)
		.flatMap((page) =>
			page.tags.flatMap((tag) => {
				const id = tag.name === 'Step' ? attributeText(tag, 'id') : undefined;
				if (id === undefined || targets.includes(`./${page.id}.mdx#${id}`)) return [];
				return [withoutAddress(page.path, tag.lineOf('id'), `<Step id="${id}" …>`, 'Every step', `${id}: ./${page.id}.mdx#${id}`)];
			}),
		);
}

function withoutAddress(file: string, line: number, found: string, who: string, fix: string): Problem {
	const expected = `${who} has a short address, which support can say and which never changes.`;
	return { file, line, found, expected, fix, fixLabel: 'Add to src/content/short-addresses.yaml:', read };
}
