import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import { isTag, writeTag, type Tag } from '../../article/tags';

/** How long the stages of a Lifecycle last: one way of saying it each, none for the last. */
export function checkStages({ pages, facts }: ContentSource): Problem[] {
	return pages.flatMap(({ path: file, tags }) => {
		const stages = tags.filter(({ name }) => name === 'Stage');
		return stages.flatMap((stage) => {
			const unit = (name: string) => facts.byId.get(String(stage.attributes.get(name)))?.value?.unit;
			const wrong = explain(stage, isLast(stage, stages)) ?? explainUnit(unit);
			return wrong === undefined ? [] : [{ file, line: stage.line, ...wrong, read: 'Components' as const }];
		});
	});
}

function explain(stage: Tag, last: boolean): Pick<Problem, 'found' | 'expected' | 'fix'> | undefined {
	const { attributes } = stage;
	const without = (...names: string[]) =>
		writeTag(
			'Stage',
			[...attributes].filter(([name]) => !names.includes(name)),
			false,
		);
	const lasts = attributes.has('lasts');
	const until = attributes.has('until');
	if (lasts && until)
		return { found: '<Stage> with “lasts” and “until”', expected: 'A stage has one of the two.', fix: without('until', 'from') };
	if (attributes.has('from') && !until)
		return {
			found: '<Stage> with “from” and without “until”',
			expected: 'Where a stage begins is said together with where it ends.',
			fix: without('from'),
		};
	if (last && (lasts || until))
		return {
			found: '<Stage> with an end, as the last of its Lifecycle',
			expected: 'The last stage has no end: it has neither “lasts” nor “until”.',
			fix: without('lasts', 'until', 'from'),
		};
	if (last || lasts || until) return undefined;
	return {
		found: '<Stage> without “lasts” or “until”',
		expected: 'Only the last stage has no end. The others name the fact that says how long they last.',
		fix: writeTag('Stage', [...attributes, ['lasts', '…']], false),
	};
}

/** The bar of a stage is drawn in days; a fact in another unit would be drawn wrong. */
function explainUnit(unit: (attribute: string) => string | undefined): Pick<Problem, 'found' | 'expected' | 'fix'> | undefined {
	const wrong = ['lasts', 'from', 'until'].find((name) => ['minute', 'workingDay'].includes(unit(name) ?? ''));
	return wrong === undefined
		? undefined
		: {
				found: `<Stage> with “${wrong}” in the unit “${unit(wrong)}”`,
				expected: 'Stages are counted in days. Name a fact with the unit “day” or “nthDay”.',
			};
}

function isLast(stage: Tag, stages: readonly Tag[]): boolean {
	const container = stage.parents.find(isTag);
	return stages.filter(({ parents }) => parents.find(isTag) === container).at(-1) === stage;
}
