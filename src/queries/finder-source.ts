import { getCollection } from 'astro:content';
import type { Graph } from '../lib/finder/graph';
import { memoize } from '../lib/memoize';
import type { Answer, Outcome, Question } from '../schemas/finder';

interface Finder {
	answers: Record<string, Answer>;
	questions: Record<string, Question>;
	outcomes: Record<string, Outcome>;
	graph: Graph;
}

/** The finder's files as one graph. */
export const readFinder = memoize(async (): Promise<Finder> => {
	const [answers, questions, outcomes] = await Promise.all([
		getCollection('finderAnswers'),
		getCollection('finderQuestions'),
		getCollection('outcomes'),
	]);
	const join = <T>(files: readonly { data: Record<string, T> }[]): Record<string, T> =>
		Object.fromEntries(files.flatMap(({ data }) => Object.entries(data)));
	const joined = join(questions);
	return { answers: join(answers), questions: joined, outcomes: join(outcomes), graph: joined };
});

/**
 * An answer by its id.
 * @throws when there is none; the content checks report that with file and line before it can happen
 */
export function answerOf(answers: Record<string, Answer>, id: string): Answer {
	const answer = own(answers, id);
	if (answer === undefined) throw new Error(`There is no answer "${id}" in src/content/finder/answers.yaml.`);
	return answer;
}

/** The entry of this very id, never something that every object has. */
export function own<T>(record: Record<string, T>, id: string): T | undefined {
	return Object.hasOwn(record, id) ? record[id] : undefined;
}
