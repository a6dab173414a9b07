import type { z } from 'astro/zod';
import { asciiId } from '../ascii-id';
import { nearest } from '../nearest';
import type { Advice } from '../problem';
import { sampleField, type Shape } from './schema-shape';
import { inQuotes } from './yaml';

type Issue = z.core.$ZodIssue;

/** A complaint about one field, with what is needed to put it into words. */
interface Complaint {
	issue: Issue;
	value: unknown;
	/** The line as it was typed. */
	text: string;
	shape: Shape;
}

/** Says what is wrong with a field, and how the line should be written. */
export function explainIssue(complaint: Complaint): Advice<'found'> {
	const { issue, value, text, shape } = complaint;
	if (issue.path.length === 0) {
		return { found: 'no fields', expected: 'Fields are written as a name, a colon, a space and a text, each on a line of its own.' };
	}
	if (value === undefined || value === null) return explainMissing(complaint);
	const { expected, fix } = explainValue(complaint);
	return { found: text, expected: withFields(issue.path.slice(0, -1), [expected, shape.description].filter(Boolean).join(' ')), fix };
}

function explainMissing({ issue, value, text, shape }: Complaint): Advice<'found'> {
	const name = nameOf(issue);
	const options = optionsOf(issue, shape);
	const about = [options.length > 0 && `It is one of ${options.join(', ')}.`, shape.description].filter(Boolean).join(' ');
	const fix = shape.type === undefined || options.length > 0 ? `${name}: ${options[0] ?? '…'}` : sampleField(name, shape.type);
	const isEmpty = value === null;
	if (!isEmpty && issue.path.length === 1) return { found: `no field “${name}”`, expected: about || 'Every page has it.', fix };
	const sentence = `the field “${name}” is ${isEmpty ? 'empty' : 'missing'}. ${about}`.trim();
	return { found: text, expected: withFields(issue.path.slice(0, -1), sentence), fix };
}

function explainValue(complaint: Complaint): Omit<Advice<'found'>, 'found'> {
	const { issue, value, text, shape } = complaint;
	const name = nameOf(issue);
	switch (issue.code) {
		case 'invalid_union':
		case 'invalid_value': {
			const options = optionsOf(issue, shape);
			const meant = nearest(String(value), options);
			return { expected: `“${name}” is one of ${options.join(', ')}.`, fix: meant && text.replace(String(value), meant) };
		}
		case 'invalid_key':
			return { expected: 'ids are small letters without accents, digits and hyphens.', fix: text.replace(name, asciiId(name)) };
		case 'invalid_type':
			return explainType(issue.expected, name, complaint);
		case 'too_small':
		case 'too_big':
			return { expected: explainSize(issue, name, value) };
		default:
			return { expected: lower(issue.message), fix: name === 'slug' ? `slug: ${asciiId(String(value))}` : undefined };
	}
}

function explainType(wanted: string, name: string, { value, text, shape }: Complaint): Omit<Advice<'found'>, 'found'> {
	const label = /^\d+$/.test(name) ? 'each item' : `“${name}”`;
	const isText = typeof value === 'string';
	switch (wanted) {
		case 'string': {
			const fix = asText(value, text, shape);
			return { expected: `${label} is a text.${fix === undefined ? '' : ' Put it in quotes.'}`, fix };
		}
		case 'date':
			return { expected: `${label} is a day, written as year-month-day.`, fix: `${name}: YYYY-MM-DD` };
		case 'boolean':
			return { expected: `${label} is true or false, without quotes.`, fix: `${name}: true` };
		case 'array':
			return { expected: `${label} is a list.`, fix: isText ? `${name}: [${value}]` : undefined };
		case 'int':
		case 'number':
			return {
				expected: `${label} is a whole number, without quotes.`,
				fix: isText && /^\d+$/.test(value) ? `${name}: ${value}` : undefined,
			};
		default:
			return { expected: `${label} holds fields of its own, on indented lines below it.` };
	}
}

/** The line with its value in quotes; undefined where the value would still be wrong. */
function asText(value: unknown, text: string, { type }: Shape): string | undefined {
	// A list item with a colon in it: `- Phone: the one …`.
	if (typeof value === 'object') return text.startsWith('- ') ? `- "${text.slice(2)}"` : inQuotes(text);
	if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
	const plain = String(value);
	return type?.safeParse(plain).success === true ? text.replace(plain, `"${plain}"`) : undefined;
}

function explainSize(issue: Issue & { code: 'too_small' | 'too_big' }, name: string, value: unknown): string {
	// A rule that has its own sentence for editors says more than the count.
	if (!issue.message.startsWith('Too ')) return lower(issue.message);
	const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
	if (typeof value === 'string') return `“${name}” has ${value.length} characters and should have ${limit}.`;
	if (Array.isArray(value)) return `“${name}” has ${value.length} items and should have ${limit}.`;
	return issue.code === 'too_small' && issue.inclusive === false ? `“${name}” is more than ${issue.minimum}.` : `“${name}” is ${limit}.`;
}

function optionsOf(issue: Issue, { options }: Shape): readonly string[] {
	return issue.code === 'invalid_union' && 'options' in issue ? (issue.options as string[]) : options;
}

function nameOf({ path }: Issue): string {
	return String(path.at(-1));
}

/** The sentence with the fields that lead to the place before it: "In “exits”, item 1, …". */
export function withFields(path: readonly PropertyKey[], sentence: string): string {
	const fields = path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : `“${String(key)}”`));
	const text = fields.length === 0 ? sentence : `in ${fields.join(', ')}, ${sentence}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
