import { localeCodes } from '../../config/locales';
import { firstQuestion, root } from '../../lib/finder/graph';
import type { Question } from '../../schemas/finder';
import type { Advice, Problem } from '../problem';
import type { RegistryEntry } from '../registry';
import { repeats } from '../repeats';
import type { ContentSource } from '../source';

const read = 'The finder';
const needed = {
	[root]: 'The start page asks it, and every way begins there.',
	[firstQuestion]: 'Its address is the folder of all others.',
};

/** Fields that depend on other entries: the two questions that must be there, what makes a question a page, addresses. */
export function* checkFinderFields({ finder: { questions, outcomes } }: ContentSource): Generator<Problem> {
	const [first] = questions.files;
	if (first === undefined) return;
	for (const [id, expected] of Object.entries(needed))
		if (!questions.byId.has(id)) yield { file: first.path, line: 1, found: `no question “${id}”`, expected, fix: `${id}:`, read };

	for (const { file, line, ...entry } of questions.entries) for (const mistake of pageFields(entry)) yield { file, line, ...mistake, read };

	const nodes = [...questions.entries, ...outcomes.entries];
	for (const [{ id, file, line }, other] of repeats(nodes, (node) => node.id)) {
		// The same id in two files of outcomes is reported with the other registries.
		if (other.file.includes('outcomes-')) continue;
		const expected = `This id stands in ${other.file}, line ${other.line}, already. Questions and outcomes share their ids; give one of the two another.`;
		yield { file, line, found: `${id}:`, expected, read };
	}
	for (const locale of localeCodes)
		for (const [{ id, file, line, value }, other] of repeats(nodes, (node) => node.value?.slug?.[locale])) {
			const expected = `“${other.id}” in ${other.file}, line ${other.line}, has this address in ${locale} already. Give one of the two another.`;
			yield { file, line, found: `${id}: with the slug “${value?.slug?.[locale] ?? ''}”`, expected, read };
		}
}

function pageFields({ id, value }: Pick<RegistryEntry<Question>, 'id' | 'value'>): Advice<'found'>[] {
	if (value === undefined) return [];
	if (id === root) {
		const expected = 'The start page asks this question, so it has no address. Remove the field “slug”.';
		return value.slug === undefined ? [] : [{ found: `${id}: with a slug`, expected }];
	}
	const missing = (['slug', 'hint'] as const).filter((name) => value[name] === undefined);
	return missing.map((name) => ({
		found: `${id}: without “${name}”`,
		expected: `Every question but “${root}” is a page of its own and has this field.`,
		fix: `${name}: { ${localeCodes.map((code) => `${code}: …`).join(', ')} }`,
	}));
}
