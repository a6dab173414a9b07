import { tellingOf, type AnswerIndex } from './answer-index';
import { isQuoted } from './quotes';
import { repairWord } from './repair';
import { longestQuestion, tokens } from './words';

/** One word of a question that says something. */
export interface Term {
	/** Folded, after repair. */
	word: string;
	/** Roots of the answers that it can mean, each with how surely (0–1); none for a word of the full text alone. */
	roots: ReadonlyMap<string, number>;
	/** How much it tells: rare words tell more. */
	weight: number;
}

/** A question as it was understood. */
export interface Question {
	terms: readonly Term[];
	/** The question with repaired words in it; undefined where nothing was repaired. */
	repaired: string | undefined;
	/** Words that the site does not have. */
	unknown: readonly string[];
}

/** More words than this are not looked at. */
const mostWords = 16;
/** How surely a word means another: a synonym, one that it begins (surer the less is missing), one with the same beginning. */
const worth = { synonym: 0.8, last: 0.5, start: 0.3, length: 0.4, related: 0.55 };
/** Letters, and share of the longer word, from which a common beginning tells of a common origin: přihlásit, přihlášení. */
const related = { letters: 4, share: 0.7 };
/** Letters from which the beginning of a word may stand for it: fewer for the last word, which may be half typed. */
const shortestStart = { last: 2, other: 4 };

/**
 * Understands a question. Words in quotes are taken as they are: no repair.
 */
export function understand(typed: string, index: AnswerIndex): Question {
	const exactly = isQuoted(typed);
	const text = typed.slice(0, longestQuestion).normalize('NFC');
	const all = tokens(text).slice(0, mostWords);
	const telling = all.filter(({ word }) => !index.lexicon.isIgnored(word));
	// A question of small words only is better than none.
	const asked = telling.length > 0 ? telling : all;
	const terms: Term[] = [];
	const unknown: string[] = [];
	let repaired = '';
	let done = 0;
	for (const { word, start, end } of asked) {
		const read = readWord(word, end === asked.at(-1)?.end, exactly, index);
		if (read === undefined) {
			unknown.push(text.slice(start, end));
			continue;
		}
		terms.push({ word: read.word, roots: read.roots, weight: weightOf(read.roots, index) });
		if (read.word === word) continue;
		repaired += text.slice(done, start) + (index.spelling.get(read.word) ?? read.word);
		done = end;
	}
	return { terms, repaired: done === 0 ? undefined : repaired + text.slice(done), unknown };
}

/**
 * Reads one word. One that the site does not have is first taken for a slip, then for a relative of a word that it has, then for
 * two slips.
 * @returns undefined where the site has nothing like it
 */
function readWord(word: string, isLast: boolean, exactly: boolean, index: AnswerIndex): Omit<Term, 'weight'> | undefined {
	const roots = meanings(word, isLast, index);
	if (roots.size > 0 || index.words.has(word)) return { word, roots: relatives(word, index, roots) };
	if (exactly) return undefined;
	const repair = (slips: 1 | 2) => {
		const better = repairWord(word, index, slips);
		return better === undefined ? undefined : { word: better, roots: meanings(better, isLast, index) };
	};
	const slip = repair(1);
	if (slip !== undefined) return slip;
	const related = relatives(word, index);
	return related.size > 0 ? { word, roots: related } : repair(2);
}

/** Roots that a word means: its own, its synonyms', those of words that begin with it. */
function meanings(word: string, isLast: boolean, { lexicon, words, frequency }: AnswerIndex): ReadonlyMap<string, number> {
	const roots = new Map<string, number>();
	const own = lexicon.rootOf(word);
	for (const root of lexicon.alike(own)) if (frequency.has(root)) raise(roots, root, worth.synonym);
	if (frequency.has(own)) raise(roots, own, 1);
	if (word.length < (isLast ? shortestStart.last : shortestStart.other)) return roots;
	for (const [known, root] of words) {
		if (!known.startsWith(word) || !frequency.has(root)) continue;
		raise(roots, root, (isLast ? worth.last : worth.start) + worth.length * (word.length / known.length));
	}
	return roots;
}

/** Adds the roots of words that share most of their letters with a word, from the beginning. */
function relatives(word: string, { words, frequency }: AnswerIndex, known: ReadonlyMap<string, number> = new Map()): Map<string, number> {
	const roots = new Map(known);
	for (const [other, root] of words) {
		const shared = sharedStart(other, word);
		const isRelated = shared >= related.letters && shared >= related.share * Math.max(other.length, word.length);
		if (isRelated && frequency.has(root)) raise(roots, root, worth.related);
	}
	return roots;
}

function raise(roots: Map<string, number>, root: string, surely: number): void {
	if ((roots.get(root) ?? 0) < surely) roots.set(root, surely);
}

function weightOf(roots: ReadonlyMap<string, number>, index: AnswerIndex): number {
	const common = [...roots].map(([root, surely]) => surely * (index.frequency.get(root) ?? 0));
	return tellingOf(Math.max(0, ...common), index);
}

function sharedStart(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length++;
	return length;
}
