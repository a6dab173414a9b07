/**
 * `npm run reference` writes the lists of fields and components in CONTRIBUTING.md from the schemas that check them. A unit test
 * compares the two.
 */
import './typescript.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const { articleSchema } = await import('../src/schemas/article.ts');
const { componentRules } = await import('../src/schemas/components.ts');
const { factSchema } = await import('../src/schemas/fact.ts');
const { answerSchema, outcomeSchema, questionSchema } = await import('../src/schemas/finder.ts');
const { linkSchema } = await import('../src/schemas/link.ts');
const { termSchema } = await import('../src/schemas/terms.ts');

const file = path.join(import.meta.dirname, '../CONTRIBUTING.md');

/** @typedef {import('astro/zod').z.ZodType} Schema */
/** @typedef {Readonly<Record<string, Schema>>} Shape */

/** Name of a table, between whose marks it stands in CONTRIBUTING.md → its lines. @returns {Record<string, string[]>} */
function tables() {
	return {
		components: componentList(),
		pages: pageTable(),
		facts: fieldTable(factSchema.shape),
		links: fieldTable(linkSchema.shape),
		answers: fieldTable(answerSchema.shape),
		questions: fieldTable(questionSchema.shape),
		outcomes: fieldTable(outcomeSchema.shape),
		terms: fieldTable(termSchema.shape),
	};
}

/**
 * The text with all tables as the schemas have them now.
 * @param {string} text
 * @throws where a table has no place in the text
 */
export function withReference(text) {
	return Object.entries(tables()).reduce((whole, [name, lines]) => {
		const place = new RegExp(`(<!-- reference: ${name} -->\n)[\\s\\S]*?(\n<!-- end -->)`);
		if (!place.test(whole)) throw new Error(`CONTRIBUTING.md has no place “<!-- reference: ${name} -->” … “<!-- end -->”.`);
		return whole.replace(place, (_, before, after) => `${before}\n${lines.join('\n')}\n${after}`);
	}, text);
}

/** A heading for each component: what it is for, what it holds, its attributes, an example. */
function componentList() {
	return Object.entries(componentRules).flatMap(([name, rule]) => {
		/** @type {import('../src/schemas/components.ts').ComponentRule} */
		const { purpose, props, children, parents, empty = false, example } = rule;
		const inside = empty ? 'Nothing stands inside.' : children === undefined ? '' : `Inside stand only ${children.map(code).join(', ')}.`;
		const around = parents === undefined ? '' : `Stands in ${parents.map(code).join(' or ')}.`;
		const attributes = attributesOf(props.shape);
		return [
			`### ${code(name)}`,
			[purpose, inside, around].filter(Boolean).join(' '),
			...(attributes.length === 0 ? [] : [attributes.join('\n')]),
			['```text', example, '```'].join('\n'),
		].flatMap((part) => [part, '']);
	});
}

/** @param {Shape} shape */
function attributesOf(shape) {
	return Object.entries(shape).map(([name, schema]) => {
		const about = [options(schema), schema.description].filter(Boolean).join(': ');
		return `- ${code(name)}${schema.isOptional() ? ' (may be left out)' : ''}${about === '' ? '' : `: ${about}`}`;
	});
}

function pageTable() {
	/** @type {Map<string, { schema: Schema, kinds: string[] }>} */
	const fields = new Map();
	for (const kind of articleSchema.options)
		for (const [name, schema] of Object.entries(kind.shape)) {
			const known = fields.get(name) ?? { schema, kinds: /** @type {string[]} */ ([]) };
			known.kinds.push(kind.shape.kind.value);
			fields.set(name, known);
		}
	const all = articleSchema.options.length;
	const sorted = [...fields].sort(([a], [b]) => Number(b === 'kind') - Number(a === 'kind'));
	const rows = sorted.map(([name, { schema, kinds }]) => [
		code(name),
		kinds.length === all ? 'every page' : kinds.map(code).join(', '),
		schema.isOptional() ? '' : 'yes',
		name === 'kind' ? kinds.map(code).join(', ') : aboutOf(schema),
	]);
	return table(['field', 'on', 'needed', 'what it holds'], rows);
}

/** @param {Shape} shape */
function fieldTable(shape) {
	return table(
		['field', 'needed', 'what it holds'],
		Object.entries(shape).map(([name, schema]) => [code(name), schema.isOptional() ? '' : 'yes', aboutOf(schema)]),
	);
}

/** @param {Schema} schema */
function aboutOf(schema) {
	return [schema.description ?? '', options(schema)].filter(Boolean).join(' ');
}

/** The words that a field may hold, where only some are possible. @param {Schema} schema */
function options(schema) {
	let inner = schema;
	while ('unwrap' in inner && typeof inner.unwrap === 'function') inner = inner.unwrap();
	return 'options' in inner && Array.isArray(inner.options) && inner.options.every((option) => typeof option === 'string')
		? inner.options.map(code).join(', ')
		: '';
}

/** @param {string} word */
function code(word) {
	return `\`${word}\``;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
	const all = [head, head.map(() => '---'), ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
	return all.map((row) => `| ${row.join(' | ')} |`);
}

if (process.argv[1] === import.meta.filename) writeFileSync(file, withReference(readFileSync(file, 'utf8')));
