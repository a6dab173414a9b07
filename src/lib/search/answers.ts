/** A part of a page that can be the answer: id ('' is the page itself), title, customers' other words for it, its first words. */
type AnswerPart = [id: string, title: string, aliases: string, text: string];

/**
 * What the browser gets to answer questions at once, one file per language. Lists within strings are separated by "|", to be
 * small before they are compressed.
 */
export interface AnswerList {
	/** What all addresses begin with. */
	root: string;
	/** Words that say nothing by themselves, folded. */
	ignored: string;
	/** Words that mean the same, a group each. */
	same: readonly string[];
	/** Address of a page → its parts, the page itself first. */
	pages: readonly [path: string, parts: readonly AnswerPart[]][];
	/** Words of the site that stand in no part above. */
	words: string;
}

/** Whether a parsed file is a list of answers. */
export function isAnswerList(value: unknown): value is AnswerList {
	return typeof value === 'object' && value !== null && 'ignored' in value && 'same' in value && 'pages' in value;
}
