import { componentRules, ruleOf } from '../../schemas/components';
import { nearest } from '../nearest';
import type { Advice, Problem } from '../problem';

/** Where it is and what to read on come from the error and from Components, unless named. */
type MdxAdvice = Advice<'found'> & Partial<Pick<Problem, 'line' | 'read'>>;

/** What the MDX parser says, taken apart. */
export interface MdxError {
	line: number;
	column: number;
	complaint: string;
}

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
	const isBrace = raw[column - 1] === '{' || complaint.includes('expression');
	const advice =
		explainClosing(complaint, raw, lines) ?? (isBrace ? explainBrace(raw.trim()) : explainAngle(raw.trim(), raw.slice(column - 1)));
	return { file, line, read: 'Components', ...advice };
}

/** Tags that are not closed, or closed in the wrong order or place. */
function explainClosing(complaint: string, line: string, lines: readonly string[]): MdxAdvice | undefined {
	const [, unclosed, within] = /^Expected a closing tag for `<([^>`]*)>` \([\d:]+\)( before the end of)?/.exec(complaint) ?? [];
	if (unclosed !== undefined) return explainUnclosed(unclosed, within !== undefined, line);

	const [, sameParagraph] = /^Expected the closing tag `(<\/[^`]*>)` either/.exec(complaint) ?? [];
	const ownLine = `${sameParagraph ?? ''} stands on a line of its own, with an empty line before it.`;
	if (sameParagraph !== undefined) return { found: line.trim(), expected: ownLine, fix: sameParagraph };

	const crossed = /closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):/.exec(complaint);
	const [, closing, open = '', at = ''] = crossed ?? [];
	if (closing !== undefined) return explainCrossed(closing, open, Number(at), lines);

	const [, surplus] = /closing tag `(<\/[^`]*>)`, expected an open tag/.exec(complaint) ?? [];
	if (surplus === undefined) return undefined;
	return { found: surplus, expected: 'No tag of this name is open here. Remove it, or write the opening tag above.' };
}

function explainUnclosed(name: string, within: boolean, line: string): MdxAdvice {
	const tag = new RegExp(`<${RegExp.escape(name)}\\b[^>]*>`).exec(line)?.[0] ?? `<${name}>`;
	const expected = `The tag <${name}> is not closed`;
	if (ruleOf(name)?.empty === true) return { found: tag, expected: `${expected}. It ends with a slash.`, fix: tag.replace(/\s*>$/, ' />') };
	const found = `${tag} without </${name}>`;
	if (!within) return { found, expected: `${expected}.`, fix: `</${name}>` };
	return { found, expected: `${expected} in its paragraph. Leave an empty line after the opening tag and before </${name}>.` };
}

function explainCrossed(closing: string, open: string, line: number, lines: readonly string[]): MdxAdvice {
	if (ruleOf(open) !== undefined) {
		const expected = `The tag <${open}> of line ${line} is not closed yet. Close it first.`;
		return { found: `</${closing}>`, expected, fix: `</${open}>` };
	}
	// A mistyped opening tag is never closed by the right name; the mistake is up there.
	const meant = ruleOf(closing) === undefined ? nearest(open, Object.keys(componentRules)) : closing;
	const found = (lines[line - 1] ?? '').trim();
	return { line, found, expected: `There is no component “${open}”.`, fix: meant && found.replace(`<${open}`, `<${meant}`) };
}

function explainBrace(found: string): MdxAdvice {
	if (!found.startsWith('#'))
		return { found, expected: 'Braces cannot stand in the text. Facts are written as <Fact id="…" />.', read: 'Facts' };
	const id = /\{\s*#?([a-z][a-z0-9-]*)/.exec(found)?.[1] ?? '…';
	const fix = `${found.replace(/\s*\{.*$/, '')} {#${id}}`;
	return { found, expected: 'A heading has one id in braces, at its end.', fix, read: 'Headings' };
}

/** @param rest of the line, from the sign on which the parser stumbled */
function explainAngle(found: string, rest: string): MdxAdvice {
	if (/^<(https?:[^>\s]*|[^>\s]+@[^>\s]+)>/.test(rest)) {
		const expected = 'Outside addresses are not typed in the text. Give the address an id in src/content/links.';
		return { found, expected, fix: '<Guide id="…" />', read: 'Links' };
	}
	if (rest.startsWith('<!')) return { found, expected: 'Hidden remarks cannot stand on a page. Remove them.' };
	const tag = /^<[A-Za-z][^<>]*>?/.exec(rest)?.[0];
	if (tag === undefined) return { found, expected: 'The sign < begins a tag. In a text, write it in words.' };
	const expected = 'The tag cannot be read. Each attribute is a name, an equals sign and a text in straight quotes.';
	return { found, expected, fix: withStraightQuotes(tag) };
}

/** The tag with straight quotes round each value; undefined where that does not change it. */
function withStraightQuotes(tag: string): string | undefined {
	const value = /=\s*[“„”"]?([^“„”"=<>]*?)[“”"]?(?=\s+[a-z]+\s*=|\s*\/?>|$)/g;
	const mended = tag.replace(value, '="$1"').replace(/(?<!>)$/, '>');
	return mended === tag ? undefined : mended;
}
