import { localeCodes, type Locale } from '../../config/locales';
import { firstQuestion, root } from '../../lib/finder/graph';
import type { Problem } from '../problem';
import type { RegistryEntry } from '../registry';
import type { ContentSource } from '../source';

type Node = RegistryEntry<{ slug?: Record<Locale, string> | undefined }>;

const read = 'The finder';

/** Fields that depend on other entries: the two questions that must be there, what makes a question a page, addresses. */
export function checkFinderFields({ finder }: ContentSource): Problem[] {
	const { questions, outcomes } = finder;
	if (questions.files.length === 0) return [];
	return [
		...missingQuestions(finder.questions.byId, finder.questions.files[0]?.path ?? ''),
		...questions.entries.flatMap((entry) => pageFields(entry)),
		...twice([...questions.entries, ...outcomes.entries]),
		...localeCodes.flatMap((locale) => sameSlug([...questions.entries, ...outcomes.entries], locale)),
	];
}

function missingQuestions(byId: ReadonlyMap<string, unknown>, file: string): Problem[] {
	const needed = {
		[root]: 'The start page asks it, and every way begins there.',
		[firstQuestion]: 'Its address is the folder of all others.',
	};
	return Object.entries(needed)
		.filter(([id]) => !byId.has(id))
		.map(([id, why]) => ({ file, line: 1, found: `no question “${id}”`, expected: why, fix: `${id}:`, read }));
}

function pageFields({ id, file, line, value }: ContentSource['finder']['questions']['entries'][number]): Problem[] {
	if (value === undefined) return [];
	if (id === root) {
		if (value.slug === undefined) return [];
		return [
			{
				file,
				line,
				found: `${id}: with a slug`,
				expected: 'The start page asks this question, so it has no address. Remove the field “slug”.',
				read,
			},
		];
	}
	const missing = (['slug', 'hint'] as const).filter((name) => value[name] === undefined);
	return missing.map((name) => ({
		file,
		line,
		found: `${id}: without “${name}”`,
		expected: `Every question but “${root}” is a page of its own and has this field.`,
		fix: `${name}: { ${localeCodes.map((code) => `${code}: …`).join(', ')} }`,
		read,
	}));
}

function twice(nodes: readonly Node[]): Problem[] {
	return nodes.flatMap((node, index) => {
		const first = nodes.slice(0, index).find(({ id, file }) => id === node.id && file !== node.file);
		// The same id in two files of outcomes is reported with the other registries.
		if (first === undefined || first.file.includes('outcomes-')) return [];
		const expected = `This id stands in ${first.file}, line ${first.line}, already. Questions and outcomes share their ids; give one of the two another.`;
		return [{ file: node.file, line: node.line, found: `${node.id}:`, expected, read }];
	});
}

function sameSlug(nodes: readonly Node[], locale: Locale): Problem[] {
	return nodes.flatMap((node, index) => {
		const slug = node.value?.slug?.[locale];
		const first = nodes.slice(0, index).find((other) => slug !== undefined && other.value?.slug?.[locale] === slug);
		if (first === undefined) return [];
		const expected = `“${first.id}” in ${first.file}, line ${first.line}, has this address in ${locale} already. Give one of the two another.`;
		return [{ file: node.file, line: node.line, found: `${node.id}: with the slug “${slug ?? ''}”`, expected, read }];
	});
}
