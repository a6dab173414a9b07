/** Where to read on: headings of CONTRIBUTING.md, each with the sentence that leads there. */
export const sections = {
	'A page': 'A page begins with its fields',
	Facts: 'Facts stand in src/content/facts',
	Links: 'Links name a file of a page or an id of src/content/links',
	Headings: 'Ids are the same in all languages',
	'The finder': 'Questions, answers and outcomes stand in src/content/finder',
	'Short addresses': 'Short addresses stand in src/content/short-addresses.yaml and are never removed',
	Words: 'What may be said, and how long a sentence may be',
	Components: 'Components and their attributes stand in one table',
} as const;

/** One mistake in the content, in words that an editor understands. */
export interface Problem {
	/** Path from the project's root. */
	file: string;
	line: number;
	/** What stands there; reads on after "Found". */
	found: string;
	/** What should stand there: whole sentences. */
	expected: string;
	/** The corrected line or lines. */
	fix?: string | undefined;
	/** What `fix` is, where it is not the line to write. */
	fixLabel?: string;
	read: keyof typeof sections;
	/** Astro cannot even start with this one: it stops at it with a message of its own. */
	fatal?: boolean;
}

/** What a rule has to say of a mistake; where it is comes with it. */
export type Advice<More extends keyof Problem = never> = Pick<Problem, 'expected' | 'fix' | More>;

/** Longer lines of content are cut. */
const longestExcerpt = 140;
/** Sentences are broken at this width; lines to write never are. */
const lineWidth = 100;
const lines = new RegExp(`[^ ].{0,${lineWidth - 1}}(?= |$)|[^ ]+`, 'gs');

/**
 * The report as the terminal and the browser show it: by file, then by line, with the count at the end.
 * @param problems at least one
 */
export function formatProblems(problems: readonly Problem[]): string {
	const files = [...Map.groupBy(problems, (problem) => problem.file)].sort(([a], [b]) => (a < b ? -1 : 1));
	const blocks = files.map(([file, own]) => [file, ...own.toSorted((a, b) => a.line - b.line).map(formatProblem)].join('\n'));
	return [...blocks, `${count(problems.length, 'mistake')} in ${count(files.length, 'file')}.`].join('\n\n');
}

function formatProblem({ line, found, expected, fix, fixLabel = 'Write:', read }: Problem): string {
	const head = `  line ${line}  `;
	const said = sentence(found.length > longestExcerpt ? `${found.slice(0, longestExcerpt)}…` : found);
	const sentences = said.length + expected.length < lineWidth ? [`${said} ${expected}`] : [said, expected];
	const pointer = `${sections[read]}; see CONTRIBUTING.md, “${read}”.`;
	const all = [...sentences.flatMap(wrap), ...formatFix(fixLabel, fix), ...wrap(pointer)];
	return all.map((text, index) => ((index === 0 ? head : ' '.repeat(head.length)) + text).trimEnd()).join('\n');
}

function sentence(found: string): string {
	return `Found ${found}${/[.:…]”?$/.test(found) ? '' : '.'}`;
}

function formatFix(label: string, fix: string | undefined): string[] {
	if (fix === undefined) return [];
	return fix.includes('\n') ? [label, ...fix.split('\n').map((line) => `  ${line}`)] : [`${label}  ${fix}`];
}

/** A word that is longer than a line stands alone. */
function wrap(text: string): string[] {
	return text.match(lines) ?? [text];
}

function count(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? '' : 's'}`;
}
