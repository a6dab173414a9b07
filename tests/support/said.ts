import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { localeCodes, type Locale } from '../../src/config/locales';
import { formatProblems } from '../../src/content-checks';
import { schemaProblems } from '../../src/content-checks/explain/schema-problems';
import { parseYaml, type YamlSource } from '../../src/content-checks/yaml-source';
import { perLocale } from '../../src/schemas/locale';
import { findPhrase } from './phrases';

const phrases = z.array(z.string().min(3)).min(1);

/** Where a fact of the guide is said, and in which words. */
const saidSchema = z.array(
	z.strictObject({
		fact: z.string().regex(/^S\d+$/, 'Write the number of a fact of the guide, such as S21.'),
		section: z.string().optional(),
		...perLocale(phrases).shape,
	}),
);

type Said = z.output<typeof saidSchema>[number];

/** A phrase with the place where an editor wrote it. */
interface Phrase {
	fact: string;
	text: string;
	line: number;
}

/** What one part of a page says, in the order in which it says it. */
export interface SaidPart {
	file: string;
	/** Id of the page. */
	page: string;
	/** Left out: anywhere in the article's own text. */
	section: string | undefined;
	facts: readonly { fact: string; phrases: Readonly<Record<Locale, readonly Phrase[]>> }[];
}

const root = path.join(import.meta.dirname, '../..');
const folder = 'src/content/said';

/**
 * What the pages say of the guide, as editors wrote it in src/content/said.
 * @throws with file, line and what to write instead, where a file cannot be read
 */
export function readSaid(): SaidPart[] {
	return readdirSync(path.join(root, folder)).flatMap((name) =>
		partsOf(`${folder}/${name}`, readFileSync(path.join(root, folder, name), 'utf8')),
	);
}

/** The parts of one file. */
export function partsOf(file: string, text: string): SaidPart[] {
	const { source, problems } = parseYaml(file, text, 1, 'Facts');
	const wrong = problems.length > 0 ? problems : schemaProblems({ file, source, schema: saidSchema, read: 'Facts' });
	if (wrong.length > 0) throw new Error(formatProblems(wrong));
	const entries = saidSchema
		.parse(source.data)
		.map((said, index) => ({ section: said.section, fact: said.fact, phrases: placed(said, index, source) }));
	return [...Map.groupBy(entries, ({ section }) => section)].map(([section, facts]) => ({
		file,
		page: path.parse(file).name,
		section,
		facts,
	}));
}

function placed(said: Said, index: number, source: YamlSource): Record<Locale, Phrase[]> {
	const ofLocale = (locale: Locale) =>
		said[locale].map((text, at) => ({ fact: said.fact, text, line: source.lineOf([index, locale, at]) }));
	return Object.fromEntries(localeCodes.map((locale) => [locale, ofLocale(locale)])) as Record<Locale, Phrase[]>;
}

/**
 * What a text lacks of a part, in words for editors; empty where it says everything. The phrases of a fact follow one another, and
 * each fact begins after the beginning of the one before.
 */
export function reportUnsaid({ file, page, section, facts }: SaidPart, locale: Locale, text: string): string {
	const place = section === undefined ? page : `${page}#${section}`;
	let begin = 0;
	let after = '';
	const lines = facts.flatMap(({ phrases: { [locale]: own } }) => {
		let from = begin;
		let before = after;
		return own.flatMap((phrase, index) => {
			const match = findPhrase(text, phrase.text, from);
			if (match === undefined) {
				const how = findPhrase(text, phrase.text, 0) === undefined ? 'is not said' : `does not stand after “${before}”`;
				return [`${file}, line ${phrase.line}: ${phrase.fact} in ${locale}: “${phrase.text}” ${how}.`];
			}
			from = match.end;
			before = phrase.text;
			if (index === 0) [begin, after] = [match.end, phrase.text];
			return [];
		});
	});
	if (lines.length === 0) return '';
	return [
		...lines,
		`Mend these lines where ${place} says the same in other words or in another order, else mend the page. It says now:`,
		text,
	].join('\n');
}
