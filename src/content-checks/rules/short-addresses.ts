import { isLocale, localeCodes } from '../../config/locales';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import { attributeText } from '../../article/tags';

const read = 'Short addresses';

/** Short addresses are free, and every outcome and every step of a guide has one. */
export function checkShortAddresses(site: ContentSource): Problem[] {
	const { addresses } = site;
	if (addresses.files.length === 0) return [];
	return [...takenAddresses(site), ...(addresses.complete ? [...outcomesWithout(site), ...stepsWithout(site)] : [])];
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
