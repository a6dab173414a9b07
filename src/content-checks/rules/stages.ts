import { isTag, writeTag, type Tag } from '../../article/tags';
import type { Advice } from '../problem';
import { forEachTag } from '../rule';

/** How long the stages of a Lifecycle last: one way of saying it each, none for the last. */
export const checkStages = forEachTag((stage, { tags }, { facts }) => {
	if (stage.name !== 'Stage') return [];
	const unit = (name: string) => facts.byId.get(String(stage.attributes.get(name)))?.value?.unit;
	return explainEnd(stage, isLast(stage, tags)) ?? explainUnit(unit) ?? [];
});

function explainEnd({ attributes }: Tag, last: boolean): [Advice<'found'>] | undefined {
	const write = (...left: [string, string | true][]) => writeTag('Stage', left, false);
	const without = (...names: string[]) => write(...[...attributes].filter(([name]) => !names.includes(name)));
	const lasts = attributes.has('lasts');
	const until = attributes.has('until');
	if (lasts && until)
		return [{ found: '<Stage> with “lasts” and “until”', expected: 'A stage has one of the two.', fix: without('until', 'from') }];
	if (attributes.has('from') && !until) {
		const expected = 'Where a stage begins is said together with where it ends.';
		return [{ found: '<Stage> with “from” and without “until”', expected, fix: without('from') }];
	}
	if (last && (lasts || until)) {
		const expected = 'The last stage has no end: it has neither “lasts” nor “until”.';
		return [{ found: '<Stage> with an end, as the last of its Lifecycle', expected, fix: without('lasts', 'until', 'from') }];
	}
	if (last || lasts || until) return undefined;
	const expected = 'Only the last stage has no end. The others name the fact that says how long they last.';
	return [{ found: '<Stage> without “lasts” or “until”', expected, fix: write(...attributes, ['lasts', '…']) }];
}

/** The bar of a stage is drawn in days; a fact in another unit would be drawn wrong. */
function explainUnit(unit: (attribute: string) => string | undefined): [Advice<'found'>] | undefined {
	const wrong = ['lasts', 'from', 'until'].find((name) => ['minute', 'workingDay'].includes(unit(name) ?? ''));
	if (wrong === undefined) return undefined;
	const expected = 'Stages are counted in days. Name a fact with the unit “day” or “nthDay”.';
	return [{ found: `<Stage> with “${wrong}” in the unit “${unit(wrong) ?? ''}”`, expected }];
}

function isLast(stage: Tag, tags: readonly Tag[]): boolean {
	const container = stage.parents.find(isTag);
	return tags.filter(({ name, parents }) => name === 'Stage' && parents.find(isTag) === container).at(-1) === stage;
}
