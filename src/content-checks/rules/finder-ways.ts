import { mostAnswers, pathsThrough, root, type Graph, type Step, type Way } from '../../lib/finder/graph';
import { parseFinderTarget } from '../../lib/finder/target';
import { answerLocations, isReadable, type AnswerLocation } from '../finder-locations';
import type { FinderSource } from '../finder-source';
import type { Problem } from '../problem';
import type { RegistryEntry } from '../registry';
import { repeats } from '../repeats';
import type { ContentSource } from '../source';

const read = 'The finder';

/** The questions as a graph; undefined where a mistake of another kind makes the ways unknown. */
export function graphOf(finder: FinderSource): Graph | undefined {
	if (!isReadable(finder) || !finder.questions.byId.has(root)) return undefined;
	const graph = Object.fromEntries(finder.questions.entries.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));
	const isKnown = (to: string) => parseFinderTarget(to)?.kind !== 'node' || finder.outcomes.byId.has(to) || Object.hasOwn(graph, to);
	const isSound = answerLocations(finder).every(({ say, to }) => finder.answers.byId.has(say.value) && isKnown(to.value));
	return isSound ? graph : undefined;
}

/** Where an answer of a way stands in the file. */
export function locationOf(
	answers: readonly AnswerLocation[],
	step: Pick<Step, 'question' | 'index'> | undefined,
): AnswerLocation | undefined {
	return answers.find(({ question, index }) => question === step?.question && index === step.index);
}

/** Every node is reached, by one trail where it is a question; no way is a circle or too long; "not sure" is always an answer. */
export function checkFinderWays({ finder }: ContentSource): Problem[] {
	const graph = graphOf(finder);
	if (graph === undefined) return [];
	const answers = answerLocations(finder);
	const ways = pathsThrough(graph);
	const circles = ways.filter(({ loops }) => loops);
	const long = ways.filter(({ steps, loops }) => !loops && steps.length > mostAnswers);
	return [
		...unreached(finder, ways),
		...atAnswers(
			circles,
			answers,
			({ to }) =>
				`This answer leads back to “${to}”, which was asked before on the same way: readers would go in a circle. Lead it to an outcome.`,
		),
		...secondTrails(graph, answers),
		...atAnswers(
			long,
			answers,
			({ steps }) =>
				`This is answer number ${steps.length} on its way; readers give at most ${mostAnswers}, the choice on the start page included. Lead an earlier answer to an outcome.`,
		),
		...withoutUnsure(finder, graph, answers),
	];
}

function unreached({ answers, questions, outcomes }: FinderSource, ways: readonly Way[]): Problem[] {
	const reached = new Set(ways.flatMap(({ steps, to }) => [...steps.map(({ question }) => question), to]));
	const said = new Set(questions.entries.flatMap(({ value }) => value?.answers.map(({ say }) => say) ?? []));
	const without = (entries: readonly RegistryEntry<unknown>[], known: ReadonlySet<string>, expected: string) =>
		entries.filter(({ id }) => !known.has(id)).map(({ id, file, line }): Problem => ({ file, line, found: `${id}:`, expected, read }));
	const lead = 'Lead one to it in src/content/finder/questions.yaml, or remove it.';
	return [
		...without(questions.entries, reached, `No answer leads to this question. ${lead}`),
		...without(outcomes.entries, reached, `No answer leads to this outcome. ${lead}`),
		...without(answers.entries, said, 'No question has this answer. Use it or remove it.'),
	];
}

function secondTrails(graph: Graph, answers: readonly AnswerLocation[]): Problem[] {
	return repeats(answers, ({ to }) => to.value).flatMap(([{ to, question }, first]) => {
		// A circle is reported as such.
		if (!Object.hasOwn(graph, to.value) || isAbove(graph, to.value, question)) return [];
		const expected = `Line ${first.to.at.line} leads to the question “${to.value}” already. A question has one way to it, so that the trail of answers on its page is true. Lead this answer to an outcome or to a question of its own.`;
		return [{ ...to.at, expected, read }];
	});
}

function isAbove(graph: Graph, id: string, question: string): boolean {
	return pathsThrough(graph, id).some(({ steps }) => steps.some((step) => step.question === question));
}

function withoutUnsure({ answers, questions }: FinderSource, graph: Graph, locations: readonly AnswerLocation[]): Problem[] {
	const isUnsure = ({ say }: { say: string }) => answers.byId.get(say)?.value?.unsure === true;
	return questions.entries.flatMap(({ id, file, line }): Problem[] => {
		const said = graph[id]?.answers ?? [];
		if (said.slice(-1).some(isUnsure)) return [];
		const misplaced = locationOf(locations, { question: id, index: said.findIndex(isUnsure) });
		if (misplaced !== undefined) return [{ ...misplaced.say.at, expected: 'The answer of readers who are not sure stands last.', read }];
		const expected = 'Every question has an answer for readers who are not sure, as its last one.';
		return [{ file, line, found: `${id}: without “not sure”`, expected, fix: '- { say: unsure, to: … }', read }];
	});
}

/** One problem for each answer that ends one of the ways. */
function atAnswers(ways: readonly Way[], answers: readonly AnswerLocation[], expected: (way: Way) => string): Problem[] {
	const ends = ways.flatMap((way) => {
		const answer = locationOf(answers, way.steps.at(-1));
		return answer === undefined ? [] : [{ way, answer }];
	});
	return [...Map.groupBy(ends, ({ answer }) => answer)].flatMap(([{ to }, [end]]) =>
		end === undefined ? [] : [{ ...to.at, expected: expected(end.way), read }],
	);
}
