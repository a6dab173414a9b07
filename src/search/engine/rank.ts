import { tellingOf, type AnswerIndex, type IndexedPart } from './answer-index';
import type { Question, Term } from './question';

/** An answer with how well it fits. */
export interface Ranked {
	entry: IndexedPart;
	score: number;
	/** The title or alias that fits best. */
	because: string;
}

/** What a word is worth by where it stands. */
const places = { phrase: 1, body: 0.5, around: 0.4 };
/** Share of the score that one title or alias decides; the rest is how much of the question stands anywhere in the answer. */
const phraseShare = 0.5;
/** Share of a title's worth that is lost when the question names nothing else of it. */
const surplus = 0.4;
/** Answers that hold less than this part of the question, or score less than this part of the best, are left out. */
const least = { covered: 0.45, ofBest: 0.4 };

/** The answers that fit a question, best first. */
export function rankAnswers({ terms }: Question, index: AnswerIndex): Ranked[] {
	if (terms.length === 0) return [];
	const asked = sum(terms.map(({ weight }) => weight));
	const ranked = index.entries.flatMap((entry) => {
		const covered = sum(terms.map((term) => term.weight * standing(term, entry))) / asked;
		if (covered < least.covered * places.around) return [];
		const { score, because } = bestPhrase(terms, entry, asked, index);
		const total = phraseShare * score + (1 - phraseShare) * covered;
		return [{ entry, score: total, because }];
	});
	ranked.sort((a, b) => b.score - a.score);
	const best = ranked[0]?.score ?? 0;
	return ranked.filter(({ score }) => score >= best * least.ofBest);
}

function standing(term: Term, { phrases, body, around }: IndexedPart): number {
	let worth = 0;
	for (const [root, surely] of term.roots) {
		const place = phrases.some((phrase) => phrase.includes(root))
			? places.phrase
			: body.has(root)
				? places.body
				: around.has(root)
					? places.around
					: 0;
		worth = Math.max(worth, surely * place);
	}
	return worth;
}

function bestPhrase(terms: readonly Term[], entry: IndexedPart, asked: number, index: AnswerIndex) {
	let best = { score: 0, because: '' };
	for (const [at, phrase] of entry.phrases.entries()) {
		let hit = 0;
		const named = new Set<string>();
		for (const term of terms) {
			let worth = 0;
			for (const root of phrase) {
				const surely = term.roots.get(root) ?? 0;
				if (surely > 0) named.add(root);
				worth = Math.max(worth, surely);
			}
			hit += term.weight * worth;
		}
		if (hit === 0) continue;
		const weigh = (root: string) => tellingOf(index.frequency.get(root) ?? 0, index);
		const whole = sum(phrase.map(weigh));
		const said = sum(phrase.filter((root) => named.has(root)).map(weigh));
		const score = (hit / asked) * (1 - surplus + surplus * (said / whole));
		if (score > best.score) best = { score, because: at === 0 ? entry.title : (entry.aliases[at - 1] ?? '') };
	}
	return best;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
