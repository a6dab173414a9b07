import { distance } from 'fastest-levenshtein';

/** Part of the letters of a word that may be wrong. */
const tolerance = 0.4;

/**
 * The candidate that a mistyped word most likely means; small and capital letters are the same.
 * @returns undefined when no candidate is near
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const near = [...candidates]
		.map((candidate) => ({
			candidate,
			steps: isScrambled(word, candidate) ? 1 : distance(word.toLowerCase(), candidate.toLowerCase()),
			longer: Math.abs(candidate.length - word.length),
			most: Math.max(1, Math.floor(Math.max(word.length, candidate.length) * tolerance)),
		}))
		.filter(({ steps, most }) => steps <= most)
		.sort((a, b) => a.steps - b.steps || a.longer - b.longer);
	return near[0]?.candidate;
}

/** Swapped letters are one slip, though they count as two. */
function isScrambled(word: string, candidate: string): boolean {
	return word !== candidate && sorted(word) === sorted(candidate);
}

function sorted(word: string): string {
	return Array.from(word).sort().join('');
}

/** Ids of two lists that should be equal, sorted by what is wrong with them. */
interface Differences {
	/** [as it stands, as the other list has it]: most likely one id, mistyped. */
	typos: [string, string][];
	missing: string[];
	surplus: string[];
}

/** Compares two lists of ids that should be equal; an id that is only near to one of the other list counts as a typo of it. */
export function compareIds(own: readonly string[], other: readonly string[]): Differences {
	const missing = new Set(other.filter((id) => !own.includes(id)));
	const typos: [string, string][] = [];
	const surplus: string[] = [];
	for (const id of new Set(own.filter((candidate) => !other.includes(candidate)))) {
		const meant = nearest(id, missing);
		if (meant === undefined) {
			surplus.push(id);
			continue;
		}
		missing.delete(meant);
		typos.push([id, meant]);
	}
	return { typos, missing: [...missing], surplus };
}
