import { getCollection } from 'astro:content';
import { readArticle } from '../article/read';
import { partsOf } from '../article/parts';
import { localeCodes, type Locale } from '../config/locales';
import { site } from '../config/site';
import { firstQuestion, root, trailsInto, trailTo, type Step } from '../lib/finder/graph';
import type { TreeNode } from '../lib/finder/map-layout';
import { parseFinderTarget } from '../lib/finder/target';
import { joinPath, markdownPath } from '../lib/paths';
import { plainError } from '../config/plain-error';
import { bindWords } from '../lib/text/typography';
import { fillFacts } from './facts';
import { resolveLink, type ResolvedLink } from './links';
import { getPage } from './pages';
import { answerOf, own, readFinder } from './finder-source';
import type { Answer, Outcome } from '../schemas/finder';

/** An address of the same thing in one language. */
export interface Localized {
	locale: Locale;
	/** Path below the origin. */
	href: string;
}

/** A question or an outcome as links to it need it. */
export interface FinderNode extends Localized {
	id: string;
	kind: 'question' | 'outcome';
	/** The question, or the customer's own sentence. */
	title: string;
	/** The two parts of the address below the language; the first question has only the folder. */
	folder: string;
	slug: string | undefined;
	/** Path of the same words as Markdown, for outcomes. */
	markdown: string;
}

/** An answer that was given on the way to a page. */
export interface GivenAnswer {
	question: string;
	/** Where the question is asked, to answer it otherwise. */
	href: string;
	answer: string;
}

/** An answer that can be given, with where it leads. */
export interface PossibleAnswer {
	words: string;
	hint: string | undefined;
	icon: Answer['icon'];
	/** The target as it stands in the file. */
	to: string;
	link: ResolvedLink;
}

/** A question with its answers; `trail` are the answers before it, without those that said nothing. */
export interface AskedQuestion extends FinderNode {
	hint: string;
	trail: GivenAnswer[];
	/** The page before this one. */
	back: string;
	answers: PossibleAnswer[];
}

/** A place of the finder on its map. */
export interface MapNode extends TreeNode {
	href: string;
	children: readonly MapNode[];
}

/** Ids of all questions that are pages, then of all outcomes, in the order of their files. */
export async function getNodeIds(): Promise<{ questions: string[]; outcomes: string[] }> {
	const { questions, outcomes } = await readFinder();
	return { questions: Object.keys(questions).filter((id) => id !== root), outcomes: Object.keys(outcomes) };
}

/**
 * A question or an outcome.
 * @throws when there is none of this id; the content checks report that with file and line before it can happen
 */
export async function getNode(id: string, locale: Locale): Promise<FinderNode> {
	const { questions, outcomes } = await readFinder();
	const question = own(questions, id);
	const node = question ?? own(outcomes, id);
	if (node === undefined)
		throw plainError(`There is no question or outcome “${id}” in src/content/finder, which this site cannot do without. Add it.`);
	const title = await fillFacts('title' in node ? node.title[locale] : node.words[locale], locale);
	const folder = questions[firstQuestion]?.slug?.[locale] ?? firstQuestion;
	const slug = id === firstQuestion ? undefined : (node.slug?.[locale] ?? id);
	const href = id === root ? (await getPage('home', locale)).href : joinPath(site.base, locale, folder, slug ?? '');
	return { id, kind: question === undefined ? 'outcome' : 'question', locale, href, title, folder, slug, markdown: markdownPath(href) };
}

/** A question or an outcome in every language, in the order of the languages. */
export async function getNodePlaces(id: string): Promise<FinderNode[]> {
	return Promise.all(localeCodes.map((locale) => getNode(id, locale)));
}

/**
 * A question with its answers, ready to be asked.
 * @throws when there is none of this id
 */
export async function getQuestion(id: string, locale: Locale): Promise<AskedQuestion> {
	const { questions, answers, graph } = await readFinder();
	const question = own(questions, id);
	if (question === undefined)
		throw plainError(`There is no question “${id}” in src/content/finder/questions.yaml, which this site cannot do without. Add it.`);
	const steps = trailTo(graph, id) ?? [];
	const possible = await Promise.all(
		question.answers.map(async ({ say, to }) => {
			const { words, hint, icon } = answerOf(answers, say);
			const link = await resolveTarget(to, locale);
			return {
				words: await fillFacts(words[locale], locale),
				hint: hint && (await fillFacts(hint[locale], locale)),
				icon,
				to,
				link:
					parseFinderTarget(to)?.kind === 'node' && !(to in questions)
						? { ...link, href: `${link.href}#${trailId({ question: id, say })}` }
						: link,
			};
		}),
	);
	return {
		...(await getNode(id, locale)),
		hint: question.hint === undefined ? '' : await fillFacts(question.hint[locale], locale),
		trail: await formatTrail(steps, locale),
		back: (await getNode(steps.at(-1)?.question ?? root, locale)).href,
		answers: possible,
	};
}

/**
 * An outcome as its author wrote it.
 * @throws when there is none of this id
 */
export async function getOutcome(id: string): Promise<Outcome> {
	const outcome = own((await readFinder()).outcomes, id);
	if (outcome === undefined) throw new Error(`There is no outcome "${id}" in src/content/finder.`);
	return outcome;
}

/** The trails of answers that end at an outcome: the outcome's page shows the one whose id is in its address. */
export async function getTrails(outcome: string, locale: Locale): Promise<{ id: string; back: string; answers: GivenAnswer[] }[]> {
	const { graph } = await readFinder();
	return Promise.all(
		trailsInto(graph, outcome).map(async (steps) => {
			const last = steps.at(-1) ?? { question: root, say: root };
			return {
				id: trailId(last),
				back: (await getNode(last.question, locale)).href,
				answers: await formatTrail(steps, locale),
			};
		}),
	);
}

/** What an outcome says first; also its description for search engines. */
export async function getLead({ id, locale }: FinderNode): Promise<string> {
	return fillFacts((await getOutcome(id)).lead[locale], locale);
}

/** The whole answer of an outcome. */
export async function getShortAnswer({ id, locale }: FinderNode): Promise<string> {
	return fillFacts((await getOutcome(id)).answer[locale], locale);
}

/** Every outcome in every language, in the order of the files. */
export async function getOutcomeNodes(): Promise<FinderNode[]> {
	const { outcomes } = await getNodeIds();
	return (await Promise.all(outcomes.map(getNodePlaces))).flat();
}

/** Outcomes whose guide is this page, in the order of their files. */
export async function getOutcomesOf(page: string, locale: Locale): Promise<FinderNode[]> {
	const { outcomes } = await readFinder();
	const ids = Object.entries(outcomes).flatMap(([id, { guide }]) => (guide.startsWith(`./${page}.mdx`) ? [id] : []));
	return Promise.all(ids.map((id) => getNode(id, locale)));
}

/** Everything that can be answered, from the choice on the start page on, as the map shows it. */
export async function getTree(locale: Locale): Promise<MapNode> {
	const { questions, outcomes, answers } = await readFinder();
	const kindOf = (to: string) => (to in questions ? 'question' : to in outcomes ? 'outcome' : 'guide');
	const grow = async (id: string, answer?: string): Promise<MapNode> => {
		const { href, title } = await resolveTarget(id, locale);
		const next = own(questions, id)?.answers ?? [];
		const children = await Promise.all(
			next.map(async ({ say, to }) => grow(to, await fillFacts(answerOf(answers, say).words[locale], locale))),
		);
		return { ...(answer !== undefined && { answer }), href, title, kind: kindOf(id), children };
	};
	return grow(root);
}

/**
 * Resolves a target as the finder's files write it: a question or outcome by id, `./page.mdx#section` or `link:id`.
 * A section is called by its own heading.
 * @throws on any other form or an unknown id
 */
export async function resolveTarget(to: string, locale: Locale): Promise<ResolvedLink> {
	const target = parseFinderTarget(to);
	if (target?.kind === 'node') {
		const { href, title } = await getNode(target.id, locale);
		return { href, title, external: false, exact: true };
	}
	const link = await resolveLink(to, locale);
	const section = target?.kind === 'page' && target.hash !== '' ? await headingOf(target.id, target.hash.slice(1), locale) : undefined;
	return { ...link, title: section ?? link.title };
}

async function headingOf(page: string, id: string, locale: Locale): Promise<string | undefined> {
	const { nodes } = readArticle((await getPage(page, locale)).entry);
	const part = partsOf(nodes).find((candidate) => candidate.id === id);
	return part && bindWords(part.title, locale);
}

/** Short addresses → where they lead. */
export async function getShortAddresses(): Promise<Record<string, string>> {
	const files = await getCollection('shortAddresses');
	return Object.assign({}, ...files.map((file) => file.data)) as Record<string, string>;
}

async function formatTrail(steps: readonly Step[], locale: Locale): Promise<GivenAnswer[]> {
	const { answers } = await readFinder();
	// "Not sure" on the start page says nothing that a reader could want to change.
	const telling = steps.filter(({ question, say }) => question !== root || answerOf(answers, say).unsure !== true);
	return Promise.all(
		telling.map(async ({ question, say }) => {
			const node = await getNode(question, locale);
			return { question: node.title, href: node.href, answer: await fillFacts(answerOf(answers, say).words[locale], locale) };
		}),
	);
}

function trailId({ question, say }: Pick<Step, 'question' | 'say'>): string {
	return `from-${question}-${say}`;
}
