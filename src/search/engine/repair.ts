import type { AnswerIndex } from './answer-index';

/** Letters from which a word is long enough for so many slips. */
const longEnough = { 1: 5, 2: 9 };

/**
 * The word of the site that a mistyped word most likely means: fewest slips, then the word that stands in most answers. The
 * first letter is taken as right, since slips there are rare and other words near ("gmail" is no "email").
 * @param word folded
 * @param most slips
 * @returns undefined where no word of the site is near
 */
export function repairWord(word: string, { words, frequency }: AnswerIndex, most: 1 | 2): string | undefined {
	if (word.length < longEnough[most]) return undefined;
	let best: { word: string; slips: number; known: number } | undefined;
	for (const [candidate, root] of words) {
		if (!candidate.startsWith(word.charAt(0)) || !frequency.has(root) || Math.abs(candidate.length - word.length) > most) continue;
		const distance = slipsBetween(word, candidate);
		const known = frequency.get(root) ?? 0;
		if (distance > most || (best && (distance > best.slips || (distance === best.slips && known <= best.known)))) continue;
		best = { word: candidate, slips: distance, known };
	}
	return best?.word;
}

/** Letters left out, added, wrong or swapped with their neighbour between two words. */
function slipsBetween(one: string, other: string): number {
	let last: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let line = 1; line <= one.length; line++) {
		const before = last;
		last = row;
		row = [line];
		for (let column = 1; column <= other.length; column++) {
			const wrong = one[line - 1] === other[column - 1] ? 0 : 1;
			let least = Math.min((last[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + wrong);
			const isSwapped = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
			if (line > 1 && column > 1 && isSwapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
			row.push(least);
		}
	}
	return row[other.length] ?? 0;
}
