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

/** The list as JSON with each page on a line of its own, so that a browser can read it while it arrives. */
export function writeAnswers({ pages, words, ...head }: AnswerList): string {
	const opening = JSON.stringify({ ...head, pages: [] }).slice(0, -2);
	const closing = JSON.stringify({ words }).slice(1);
	return `${opening}\n${pages.map((page) => JSON.stringify(page)).join(',\n')}\n],${closing}`;
}

/**
 * Takes such a file apart, line by line.
 * @returns the first line as a list without pages, a page for each further one, the words for the last
 * @throws where a line is none of them
 */
export function readLine(line: string, isFirst: boolean): AnswerList | AnswerList['pages'][number] | string {
	if (isFirst) {
		const list: unknown = JSON.parse(`${line}]}`);
		if (!isAnswerList(list)) throw new Error('This is no list of answers.');
		return list;
	}
	if (line.startsWith('],')) return (JSON.parse(`{${line.slice(2)}`) as Pick<AnswerList, 'words'>).words;
	return JSON.parse(line.replace(/,$/, '')) as AnswerList['pages'][number];
}

/** Whether a parsed file is a list of answers. */
function isAnswerList(value: unknown): value is AnswerList {
	return typeof value === 'object' && value !== null && 'ignored' in value && 'same' in value && 'pages' in value;
}
