import { componentRules, type ComponentRule } from '../../schemas/components';
import { nearest } from '../nearest';
import type { Problem } from '../problem';

type MdxAdvice = Pick<Problem, 'found' | 'expected' | 'fix' | 'read'> & { line?: number };

/** What the MDX parser says, taken apart. */
export interface MdxError {
	line: number;
	column: number;
	complaint: string;
}

const rules: Readonly<Record<string, ComponentRule>> = componentRules;

/** Takes a message of the MDX parser apart: "7:1: Unexpected closing tag `</Steps>`, expected …". */
export function readMdxError(error: unknown): MdxError {
	const message = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', complaint = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
	return { line: Number(line), column: Number(column), complaint };
}

/**
 * Turns a complaint of the MDX parser into words for editors.
 * @param lines of the whole file
 */
export function explainMdxError(file: string, { line, column, complaint }: MdxError, lines: readonly string[]): Problem {
	const raw = lines[line - 1] ?? '';
	const words =
		explainClosing(complaint, raw, lines) ??
		(raw[column - 1] === '{' || complaint.includes('expression') ? explainBrace(raw) : explainAngle(raw, raw.slice(column - 1)));
	return { file, line, ...words };
}

/** Tags that are not closed, or closed in the wrong order or place. */
function explainClosing(complaint: string, line: string, lines: readonly string[]): MdxAdvice | undefined {
	const unclosed = /^Expected a closing tag for `<([^>`]*)>` \([\d:]+\)(?<within> before the end of)?/.exec(complaint);
	if (unclosed?.[1] !== undefined) return explainUnclosed(unclosed[1], unclosed.groups?.['within'] !== undefined, line);

	const sameParagraph = /^Expected the closing tag `<\/([^`]*)>` either/.exec(complaint)?.[1];
	if (sameParagraph !== undefined) {
		return {
			found: line.trim(),
			expected: `</${sameParagraph}> stands on a line of its own, with an empty line before it.`,
			fix: `</${sameParagraph}>`,
			read: 'Components',
		};
	}
	const [, closing, open = '', at = ''] =
		/closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):/.exec(complaint) ?? [];
	if (closing !== undefined) return explainCrossed(closing, open, Number(at), lines);

	const surplus = /closing tag `<\/([^`]*)>`, expected an open tag/.exec(complaint)?.[1];
	if (surplus === undefined) return undefined;
	return {
		found: `</${surplus}>`,
		expected: 'No tag of this name is open here. Remove it, or write the opening tag above.',
		read: 'Components',
	};
}

function explainUnclosed(name: string, within: boolean, line: string): MdxAdvice {
	const tag = new RegExp(`<${RegExp.escape(name)}\\b[^>]*>`).exec(line)?.[0] ?? `<${name}>`;
	if (rules[name]?.empty === true) {
		return {
			found: tag,
			expected: `The tag <${name}> is not closed. It ends with a slash.`,
			fix: tag.replace(/\s*>$/, ' />'),
			read: 'Components',
		};
	}
	const found = `${tag} without </${name}>`;
	const expected = `The tag <${name}> is not closed`;
	if (!within) return { found, expected: `${expected}.`, fix: `</${name}>`, read: 'Components' };
	return {
		found,
		expected: `${expected} in its paragraph. Leave an empty line after the opening tag and before </${name}>.`,
		read: 'Components',
	};
}

function explainCrossed(closing: string, open: string, line: number, lines: readonly string[]): MdxAdvice {
	const about = { fix: `</${open}>`, read: 'Components' as const };
	if (rules[open] !== undefined)
		return { found: `</${closing}>`, expected: `The tag <${open}> of line ${line} is not closed yet. Close it first.`, ...about };
	// A mistyped opening tag is never closed by the right name; the mistake is up there.
	const meant = rules[closing] === undefined ? nearest(open, Object.keys(rules)) : closing;
	const tag = (lines[line - 1] ?? '').trim();
	return {
		line,
		found: tag,
		expected: `There is no component “${open}”.`,
		fix: meant && tag.replace(`<${open}`, `<${meant}`),
		read: 'Components',
	};
}

function explainBrace(line: string): MdxAdvice {
	const found = line.trim();
	if (!found.startsWith('#'))
		return { found, expected: 'Braces cannot stand in the text. Facts are written as <Fact id="…" />.', read: 'Facts' };
	const id = /\{\s*#?([a-z][a-z0-9-]*)/.exec(found)?.[1] ?? '…';
	return {
		found,
		expected: 'A heading has one id in braces, at its end.',
		fix: `${found.replace(/\s*\{.*$/, '')} {#${id}}`,
		read: 'Headings',
	};
}

function explainAngle(line: string, rest: string): MdxAdvice {
	const found = line.trim();
	if (/^<(https?:[^>\s]*|[^>\s]+@[^>\s]+)>/.test(rest)) {
		return {
			found,
			expected: 'Outside addresses are not typed in the text. Give the address an id in src/content/links.',
			fix: '<Guide id="…" />',
			read: 'Links',
		};
	}
	if (rest.startsWith('<!')) return { found, expected: 'Hidden remarks cannot stand on a page. Remove them.', read: 'Components' };
	const tag = /^<[A-Za-z][^<>]*>?/.exec(rest)?.[0];
	if (tag === undefined) return { found, expected: 'The sign < begins a tag. In a text, write it in words.', read: 'Components' };
	const expected = 'The tag cannot be read. Each attribute is a name, an equals sign and a text in straight quotes.';
	return { found, expected, fix: withStraightQuotes(tag), read: 'Components' };
}

/** The tag with straight quotes round each value; undefined where that does not change it. */
function withStraightQuotes(tag: string): string | undefined {
	const value = /=\s*[“„”"]?([^“„”"=<>]*?)[“”"]?(?=\s+[a-z]+\s*=|\s*\/?>|$)/g;
	const mended = tag.replace(value, '="$1"').replace(/(?<!>)$/, '>');
	return mended === tag ? undefined : mended;
}
