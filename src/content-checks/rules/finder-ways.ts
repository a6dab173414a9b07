import { mostAnswers, root, pathsThrough, type Graph, type Step, type Way } from '../../lib/finder/graph';
import { parseFinderTarget } from '../../lib/finder/target';
import { answerPlaces, isReadable, type AnswerPlace } from '../finder-places';
import type { FinderSource } from '../finder-source';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';

const read = 'The finder';

/** The questions as a graph; undefined where a mistake of another kind makes the ways unknown. */
export function graphOf(finder: FinderSource): Graph | undefined {
	if (!isReadable(finder) || !finder.questions.byId.has(root)) return undefined;
	const graph = Object.fromEntries(finder.questions.entries.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));
	const isKnown = (to: string) => parseFinderTarget(to)?.kind !== 'node' || finder.outcomes.byId.has(to) || Object.hasOwn(graph, to);
	const isSound = answerPlaces(finder).every(({ say, to }) => finder.answers.byId.has(say.value) && isKnown(to.value));
	return isSound ? graph : undefined;
}

/** Where an answer of a way stands in the file. */
export function placeOfStep(places: readonly AnswerPlace[], step: Step | undefined): AnswerPlace | undefined {
	return places.find(({ question, index }) => question === step?.question && index === step.index);
}

/** Every node is reached, by one trail where it is a question; no way is a circle or too long; "not sure" is always an answer. */
export function checkFinderWays({ finder }: ContentSource): Problem[] {
	const graph = graphOf(finder);
	if (graph === undefined) return [];
	const places = answerPlaces(finder);
	const ways = pathsThrough(graph);
	return [
		...unreached(finder, ways),
		...circles(ways, places),
		...secondTrails(graph, places),
		...tooLong(ways, places),
		...withoutUnsure(finder, graph, places),
	];
}

function unreached({ answers, questions, outcomes }: FinderSource, ways: readonly Way[]): Problem[] {
	const reached = new Set(ways.flatMap(({ steps, to }) => [...steps.map(({ question }) => question), to]));
	const said = new Set(questions.entries.flatMap(({ value }) => value?.answers.map(({ say }) => say) ?? []));
	const nodes = [
		...questions.entries.map((entry) => ({ ...entry, kind: 'question' })),
		...outcomes.entries.map((entry) => ({ ...entry, kind: 'outcome' })),
	];
	const expected = (kind: string) => `No answer leads to this ${kind}. Lead one to it in src/content/finder/questions.yaml, or remove it.`;
	return [
		...nodes
			.filter(({ id }) => !reached.has(id))
			.map(({ id, file, line, kind }) => ({ file, line, found: `${id}:`, expected: expected(kind), read: 'The finder' as const })),
		...answers.entries
			.filter(({ id }) => !said.has(id))
			.map(({ id, file, line }) => ({
				file,
				line,
				found: `${id}:`,
				expected: 'No question has this answer. Use it or remove it.',
				read: 'The finder' as const,
			})),
	];
}

function circles(ways: readonly Way[], places: readonly AnswerPlace[]): Problem[] {
	return atAnswers(
		ways.filter(({ loops }) => loops),
		places,
		({ to }) =>
			`This answer leads back to “${to}”, which was asked before on the same way: readers would go in a circle. Lead it to an outcome.`,
	);
}

function secondTrails(graph: Graph, places: readonly AnswerPlace[]): Problem[] {
	return places.flatMap((place, index) => {
		const id = place.to.value;
		const first = places.slice(0, index).find(({ to }) => to.value === id);
		// A circle is reported as such.
		if (first === undefined || !Object.hasOwn(graph, id) || isAbove(graph, id, place.question)) return [];
		return [
			{
				file: place.to.file,
				line: place.to.line,
				found: place.to.found,
				expected: `Line ${first.to.line} leads to the question “${id}” already. A question has one way to it, so that the trail of answers on its page is true. Lead this answer to an outcome or to a question of its own.`,
				read,
			},
		];
	});
}

function isAbove(graph: Graph, id: string, question: string): boolean {
	return pathsThrough(graph, id).some(({ steps }) => steps.some((step) => step.question === question));
}

function tooLong(ways: readonly Way[], places: readonly AnswerPlace[]): Problem[] {
	return atAnswers(
		ways.filter(({ steps, loops }) => !loops && steps.length > mostAnswers),
		places,
		({ steps }) =>
			`This is answer number ${steps.length} on its way; readers give at most ${mostAnswers}, the choice on the start page included. Lead an earlier answer to an outcome.`,
	);
}

function withoutUnsure({ answers, questions }: FinderSource, graph: Graph, places: readonly AnswerPlace[]): Problem[] {
	const isUnsure = (say: string) => answers.byId.get(say)?.value?.unsure === true;
	return questions.entries.flatMap(({ id, file, line }) => {
		const said = graph[id]?.answers ?? [];
		const last = said.at(-1);
		if (last !== undefined && isUnsure(last.say)) return [];
		const misplaced = placeOfStep(places, { question: id, say: '', index: said.findIndex(({ say }) => isUnsure(say)) });
		if (misplaced !== undefined)
			return [
				{
					file,
					line: misplaced.say.line,
					found: misplaced.say.found,
					expected: 'The answer of readers who are not sure stands last.',
					read,
				},
			];
		const expected = 'Every question has an answer for readers who are not sure, as its last one.';
		return [{ file, line, found: `${id}: without “not sure”`, expected, fix: '- { say: unsure, to: … }', read }];
	});
}

/** One problem for each answer that ends one of the ways. */
function atAnswers(ways: readonly Way[], places: readonly AnswerPlace[], say: (way: Way) => string): Problem[] {
	const byLine = new Map<AnswerPlace, Way>();
	for (const way of ways) {
		const place = placeOfStep(places, way.steps.at(-1));
		if (place !== undefined && !byLine.has(place)) byLine.set(place, way);
	}
	return [...byLine].map(([{ to }, way]) => ({ file: to.file, line: to.line, found: to.found, expected: say(way), read }));
}
