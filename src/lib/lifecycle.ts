/** A stage as an author wrote it into a Lifecycle; the facts are ids. */
export interface WrittenStage {
	id: string;
	title: string;
	/** Fact: how many days the stage lasts. */
	lasts?: string;
	/** Fact: day after expiration on which the stage ends. */
	until?: string;
	/** "gone" where nothing is left to save. */
	tone?: string;
}

const section = /^## .*\{#([a-z0-9-]+)\}$/;
const stageTag = /^<Stage (.*)>$/;
const attribute = /(\w+)="([^"]*)"/g;

/**
 * The stages of a Lifecycle in the source of a page: those below the heading with this id. The content checks have seen
 * to it that each tag stands on a line of its own and has plain attributes.
 */
export function readStages(mdx: string, id: string): WrittenStage[] {
	const lines = mdx.split('\n');
	const start = lines.findIndex((line) => section.exec(line)?.[1] === id);
	if (start < 0) return [];
	const end = lines.findIndex((line, index) => index > start && section.test(line));
	return lines.slice(start, end < 0 ? undefined : end).flatMap((line) => {
		const attributes = stageTag.exec(line)?.[1];
		if (attributes === undefined) return [];
		const {
			id: stage = '',
			title = '',
			...rest
		} = Object.fromEntries([...attributes.matchAll(attribute)].map(([, name, value]) => [name, value])) as Record<string, string>;
		return [{ id: stage, title, ...rest }];
	});
}

/**
 * The day after expiration on which each stage begins; the day of expiration is 0.
 *
 * This is how the site reads its sources. "No more than 5 days have passed": day 5 is the last one. "Works 30 days, is then out
 * of DNS for 30 days, and is gone on day 61": whole days, counted from the one after expiration. "Deleted 30 days after": day 30 may
 * already be too late, so what ends for good ends on that day and not after it.
 * @param valueOf the value of a fact
 */
export function firstDays(stages: readonly WrittenStage[], valueOf: (fact: string) => number): number[] {
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
