import type { AnswerList } from './answers';
import type { Lexicon } from './lexicon';
import { tokens } from './words';

/** One possible answer: a page or a part of one. */
export interface Entry {
	path: string;
	/** Id of the part; '' for the page. */
	id: string;
	title: string;
	/** Title of the page that the part is of; undefined for the page itself. */
	page: string | undefined;
	text: string;
	aliases: readonly string[];
	/** Roots of the title and of each alias. */
	phrases: readonly (readonly string[])[];
	/** Roots of the text. */
	body: ReadonlySet<string>;
	/** Roots of the titles and aliases of the page around it. */
	around: ReadonlySet<string>;
}

/** All answers of one language, ready to be asked. */
export interface AnswerIndex {
	lexicon: Lexicon;
	entries: readonly Entry[];
	/** Root → in how many answers it stands. */
	frequency: ReadonlyMap<string, number>;
	/** Every word of the site, folded → its root. */
	words: ReadonlyMap<string, string>;
	/** False where the site was too large for all its words to be listed. */
	complete: boolean;
	/** Folded word → as the site writes it. */
	spelling: ReadonlyMap<string, string>;
}

/** Keeps the rarest words from outweighing all others. */
const rarest = 3;

/** How much a word tells that stands in so many answers of all: rare words tell more. */
export function tellingOf(frequency: number, { entries }: Pick<AnswerIndex, 'entries'>): number {
	return Math.log(1 + entries.length / (rarest + frequency));
}

/** Takes the list apart once, before the first question. */
export function indexAnswers(list: AnswerList, lexicon: Lexicon): AnswerIndex {
	const words = new Map<string, string>();
	const spelling = new Map<string, string>();
	const frequency = new Map<string, number>();
	const rootsOf = (text: string) =>
		tokens(text)
			.filter(({ word }) => !lexicon.isIgnored(word))
			.map(({ word, start, end }) => {
				const root = words.get(word) ?? lexicon.rootOf(word);
				words.set(word, root);
				if (!spelling.has(word)) spelling.set(word, text.slice(start, end).toLowerCase());
				return root;
			});
	const entries = list.pages.flatMap(([path, parts]) => {
		const [, pageTitle = ''] = parts[0] ?? [];
		const around = new Set<string>();
		return parts.map(([id, title, joined, text]): Entry => {
			const aliases = joined === '' ? [] : joined.split('|');
			const phrases = [title, ...aliases].map(rootsOf);
			if (id === '') for (const root of phrases.flat()) around.add(root);
			const body = new Set(rootsOf(text));
			for (const root of new Set([...phrases.flat(), ...body])) frequency.set(root, (frequency.get(root) ?? 0) + 1);
			return { path: list.root + path, id, title, page: id === '' ? undefined : pageTitle, text, aliases, phrases, body, around };
		});
	});
	rootsOf(list.words);
	return { lexicon, entries, frequency, words, complete: list.words !== '', spelling };
}
