import type { YAMLError } from 'yaml';

interface YamlAdvice {
	expected: string;
	fix?: string | undefined;
}

const field = /^(\s*(?:- +)?[\p{L}\w-]+:[ \t]+)(.+)$/u;

/**
 * Says in plain words what is wrong with a line of fields, and how the line should be written.
 * @param line the line on which the reader of the fields stumbled
 */
export function adviseOnYaml({ code, message }: Pick<YAMLError, 'code' | 'message'>, line: string): YamlAdvice {
	switch (code) {
		case 'DUPLICATE_KEY':
			return { expected: 'This name stands in the same place already. Remove one of the two.' };
		case 'TAB_AS_INDENT':
			return { expected: 'Indent with spaces, not with the Tab key.', fix: line.replaceAll('\t', '  ') };
		case 'BAD_DQ_ESCAPE':
			return { expected: 'Between double quotes a backslash has a meaning of its own. Leave the backslash out.' };
		case 'MULTIPLE_DOCS':
			return { expected: 'A line of three hyphens may stand only before the first field and after the last one.' };
		case 'BLOCK_AS_IMPLICIT_KEY':
			return /:\s/.test(field.exec(line)?.[2] ?? '')
				? { expected: 'A text with a colon in it stands in quotes.', fix: inQuotes(line) }
				: { expected: 'The line after it is indented too far, or a hyphen is missing there.' };
		case 'BAD_INDENT':
			return message.includes('column')
				? { expected: 'Fields that belong together begin in the same column. Add or remove spaces at the beginning of the line.' }
				: adviseOnMissing(message, line);
		case 'MISSING_CHAR':
		case 'MULTILINE_IMPLICIT_KEY':
			return adviseOnMissing(message, line);
		default:
			return adviseOnText(line);
	}
}

function adviseOnText(line: string): YamlAdvice {
	const fix = inQuotes(line);
	return fix === undefined
		? { expected: 'The line cannot be read. Fields are written as a name, a colon, a space and a text.' }
		: { expected: 'A text that begins with a sign or a quotation mark stands in quotes as a whole.', fix };
}

function adviseOnMissing(message: string, line: string): YamlAdvice {
	const quote = /closing (['"])quote/.exec(message)?.[1];
	if (quote !== undefined) return { expected: 'The quotation mark is not closed.', fix: line.trim() + quote };
	const bracket = /end with an? (.)/.exec(message)?.[1];
	if (bracket !== undefined) return { expected: 'The bracket is not closed.', fix: line.trim() + bracket };
	if (/^\s*(- +)?[\w-]+:\S/.test(line)) return { expected: 'A space is missing after the colon.', fix: line.replace(':', ': ').trim() };
	return {
		expected:
			'The line has no field name. A field is written as a name, a colon, a space and a text; lines that continue a text are indented.',
	};
}

/** The same field with its text in quotes; undefined where the line is no field. */
export function inQuotes(line: string): string | undefined {
	const parts = field.exec(line) ?? /^(\s*- +)(.+)$/.exec(line);
	if (parts?.[1] === undefined || parts[2] === undefined) return undefined;
	const text = parts[2].trim().replace(/^(['"])(.*)\1$/, '$2');
	return (parts[1] + (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`)).trim();
}
