import type { z } from 'astro/zod';
import { headingId } from './ids';
import { attributesOf, isTag } from './tags';
import { walk } from './walk';
import { stageProps } from '../schemas/component-props';
import { sectionBelow, type ArticleText } from './read';

/** A stage of a Lifecycle as its author wrote it; the facts are ids. */
export type WrittenStage = z.output<typeof stageProps>;

/**
 * The stages of the Lifecycle below a heading.
 * @param section id of the heading
 * @throws when the article has no such heading, or no stages below it: deadlines would be counted from nothing
 */
export function readStages({ file, nodes }: ArticleText, section: string): [WrittenStage, ...WrittenStage[]] {
	const start = nodes.findIndex((node) => headingId(node) === section);
	const heading = nodes[start];
	if (heading?.type !== 'heading') throw new Error(`${file} has no heading {#${section}}. Its stages are read to count deadlines.`);
	const parts = sectionBelow(heading, nodes.slice(start + 1)).flatMap((part) => [...walk(part)]);
	const stages = parts.flatMap(([node]) => (isTag(node) && node.name === 'Stage' ? [attributesOf(node)] : []));
	const [first, ...later] = stages.map((attributes) => stageProps.parse(Object.fromEntries(attributes)));
	if (first === undefined) throw new Error(`${file} has no <Stage> below the heading {#${section}}. Deadlines are counted from them.`);
	return [first, ...later];
}

/**
 * The day after expiration on which each stage begins; the day of expiration is 0.
 *
 * This is how the site reads its sources. "No more than 5 days have passed": day 5 is the last one. "Works 30 days, is then out
 * of DNS for 30 days, and is gone on day 61": whole days, counted from the one after expiration. "Deleted 30 days after": day 30 may
 * already be too late, so what ends for good ends on that day and not after it.
 * @param valueOf the value of a fact
 */
export function firstDays(stages: readonly Pick<WrittenStage, 'lasts' | 'until' | 'tone'>[], valueOf: (fact: string) => number): number[] {
	let last = 0;
	let next = 0;
	return stages.map(({ lasts, until }, index) => {
		const first = next;
		last = until === undefined ? last + (lasts === undefined ? 0 : valueOf(lasts)) : valueOf(until);
		const thenGone = until !== undefined && stages[index + 1]?.tone === 'gone';
		next = thenGone ? last : last + 1;
		return first;
	});
}
