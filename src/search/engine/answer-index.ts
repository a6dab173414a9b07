import type { AnswerList } from './answers';
import type { Lexicon } from './lexicon';
import { tokens } from './words';

/** One possible answer: a page or a part of one. */
export interface IndexedPart {
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
	entries: readonly IndexedPart[];
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

/** Takes a list apart once, before the first question: page by page, as they arrive. */
export class AnswerIndexer {
	readonly #root: string;
	readonly #lexicon: Lexicon;
	readonly #words = new Map<string, string>();
	readonly #spelling = new Map<string, string>();
	readonly #frequency = new Map<string, number>();
	readonly #entries: IndexedPart[] = [];

	constructor({ root }: Pick<AnswerList, 'root'>, lexicon: Lexicon) {
		this.#root = root;
		this.#lexicon = lexicon;
	}

	/** Adds a page with its parts. */
	add([path, parts]: AnswerList['pages'][number]): void {
		const [, pageTitle = ''] = parts[0] ?? [];
		const around = new Set<string>();
		for (const [id, title, joined, text] of parts) {
			const aliases = joined === '' ? [] : joined.split('|');
			const phrases = [title, ...aliases].map((phrase) => this.#rootsOf(phrase));
			if (id === '') for (const root of phrases.flat()) around.add(root);
			const body = new Set(this.#rootsOf(text));
			for (const root of new Set([...phrases.flat(), ...body])) this.#frequency.set(root, (this.#frequency.get(root) ?? 0) + 1);
			const page = id === '' ? undefined : pageTitle;
			this.#entries.push({ path: this.#root + path, id, title, page, text, aliases, phrases, body, around });
		}
	}

	/** @param words words of the site that stand in no part; none where the site was too large for them */
	finish(words: string): AnswerIndex {
		this.#rootsOf(words);
		return {
			lexicon: this.#lexicon,
			entries: this.#entries,
			frequency: this.#frequency,
			words: this.#words,
			complete: words !== '',
			spelling: this.#spelling,
		};
	}

	#rootsOf(text: string): string[] {
		return tokens(text)
			.filter(({ word }) => !this.#lexicon.isIgnored(word))
			.map(({ word, start, end }) => {
				const root = this.#words.get(word) ?? this.#lexicon.rootOf(word);
				this.#words.set(word, root);
				if (!this.#spelling.has(word)) this.#spelling.set(word, text.slice(start, end).toLowerCase());
				return root;
			});
	}
}

/** Takes a whole list apart. */
export function indexAnswers(list: AnswerList, lexicon: Lexicon): AnswerIndex {
	const indexer = new AnswerIndexer(list, lexicon);
	for (const page of list.pages) indexer.add(page);
	return indexer.finish(list.words);
}
