/** What a customer can lose, and what a next step can ask for; `login-name`: to know which address one logs in with. */
export const reachables = ['login', 'login-name', 'phone', 'old-inbox'] as const;

export type Reachable = (typeof reachables)[number];

/** The question that the start page asks; every way begins there. */
export const root = 'home';

/** The first question with a page of its own; its slug is the folder of all others. */
export const firstQuestion = 'start';

/** Answers that may be given on one way, the choice on the start page included. */
export const mostAnswers = 4;

/** The structure of a question, without its words. */
interface GraphQuestion {
	answers: readonly { say: string; to: string }[];
}

/** Questions by id. */
export type Graph = Readonly<Record<string, GraphQuestion>>;

/** One answer on a way: the question, the id of the answer, and its place among the answers of that question. */
export interface Step {
	question: string;
	say: string;
	index: number;
}

/** A way from the root to where no question follows. */
export interface Way {
	steps: readonly Step[];
	/** An outcome or a page; where `loops`, the question that was asked before. */
	to: string;
	/** The way comes back to a question of its own. */
	loops: boolean;
}

/** Every way through the graph, in the order of the answers. A way that loops ends where it closes. */
export function pathsThrough(graph: Graph, from = root): Way[] {
	const follow = (id: string, steps: readonly Step[]): Way[] => {
		const question = questionOf(graph, id);
		if (question === undefined) return [{ steps, to: id, loops: false }];
		if (steps.some((step) => step.question === id)) return [{ steps, to: id, loops: true }];
		return question.answers.flatMap(({ say, to }, index) => follow(to, [...steps, { question: id, say, index }]));
	};
	return questionOf(graph, from) === undefined ? [] : follow(from, []);
}

/** The answers that lead to a question; undefined where none do. A sound graph has one such trail for each question. */
export function trailTo(graph: Graph, id: string): readonly Step[] | undefined {
	const way = pathsThrough(graph).find(({ steps }) => steps.some(({ question }) => question === id));
	return way?.steps.slice(
		0,
		way.steps.findIndex(({ question }) => question === id),
	);
}

/** The trails that end at an outcome or a page, one for each answer that leads there. */
export function trailsInto(graph: Graph, target: string): (readonly Step[])[] {
	return pathsThrough(graph)
		.filter(({ to, loops }) => !loops && to === target)
		.map(({ steps }) => steps);
}

function questionOf(graph: Graph, id: string): GraphQuestion | undefined {
	return Object.hasOwn(graph, id) ? graph[id] : undefined;
}
