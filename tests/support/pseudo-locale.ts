import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mdxToMdast } from 'satteri';
import { isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Plural } from '../../src/i18n/dictionary';
import { en } from '../../src/i18n/en/index';
import { walk } from '../../src/article/walk';
import { leaveOut } from './project-copy.mjs';
import { accent, lengthen } from './pseudo-text';

/** The code of a language that nobody speaks: English words in accented letters, longer than they were. */
export const pseudo = 'xa';

/** Adds the language to a copy of the project, by the steps that docs/extending.md names for a real one. */
export function addPseudoLocale(folder: string): void {
	const edit = (file: string, ...changes: [string | RegExp, string][]) => {
		change(path.join(folder, file), (text) =>
			changes.reduce((rest, [from, to]) => {
				const next = rest.replace(from, to);
				if (next === rest) throw new Error(`${file} has no place like ${String(from)} any more.`);
				return next;
			}, text),
		);
	};
	// Accented letters weigh twice as much as those of any language; and nobody asks for files made smaller.
	leaveOut(folder, ['compression']);
	edit('src/config/locales.ts', [
		/\n\} as const satisfies/,
		`\n\t${pseudo}: { label: 'Þšèûđô', lang: 'en-XA', dates: 'en-GB', openGraph: 'en_XA', dir: 'ltr' },$&`,
	]);
	for (const code of ['en', 'cs']) edit(`src/i18n/${code}/site.ts`, [/\t'language\.cs'/, `\t'language.${pseudo}': 'in Pseudo',\n$&`]);
	edit(
		'src/i18n/languages.ts',
		[/^/, `import { ${pseudo} } from './${pseudo}/index';\n`],
		[
			/\n\tcs: \{/,
			`\n\t${pseudo}: { words: ${pseudo}, units: ${JSON.stringify(unitWords())}, numbers: { numbers: [], between: 'x', units: 'x' } },$&`,
		],
	);
	writeDictionary(path.join(folder, 'src/i18n', pseudo));

	const content = path.join(folder, 'src/content');
	cpSync(path.join(content, 'help/en'), path.join(content, 'help', pseudo), { recursive: true });
	for (const file of filesIn(path.join(content, 'help', pseudo))) change(file, rewritePage);
	for (const file of ['facts', 'links', 'finder'].flatMap((name) => filesIn(path.join(content, name)))) change(file, addWords);
	cpSync(path.join(content, 'search/en.yaml'), path.join(content, `search/${pseudo}.yaml`));
}

function writeDictionary(folder: string): void {
	const say = (message: string | Plural) =>
		typeof message === 'string'
			? lengthen(message)
			: Object.fromEntries(Object.entries(message).map(([key, text]) => [key, lengthen(text)]));
	const words = Object.fromEntries(Object.entries(en).map(([key, message]) => [key, say(message)]));
	mkdirSync(folder);
	writeFileSync(
		path.join(folder, 'index.ts'),
		`export const ${pseudo} = ${JSON.stringify({ ...words, [`language.${pseudo}`]: accent('in Pseudo') }, undefined, '\t')} as const;\n`,
	);
}

function unitWords() {
	const words = { minute: 'minute', day: 'day', workingDay: 'working day' };
	const forms = Object.entries(words).map(([unit, word]) => [unit, { nom: { one: accent(word), other: accent(`${word}s`) } }]);
	return { ...Object.fromEntries(forms), nthDay: { nom: { other: `${accent('day')} {n}` } } } as Record<string, unknown>;
}

/** Fields keep within their limits: accents alone. What is read below them grows. */
function rewritePage(text: string): string {
	const [, fields = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
	return rewriteFields(fields) + rewriteBody(body);
}

const worded = ['title', 'short', 'lead', 'answer', 'time', 'need', 'when'];

function rewriteFields(fields: string): string {
	const document = parseDocument(fields.replace(/^---$/gm, ''));
	visit(document, {
		Pair: (_, { key, value }) => {
			if (!isScalar(key) || !worded.includes(String(key.value))) return;
			for (const item of isSeq(value) ? value.items : [value]) if (isScalar(item)) item.value = accent(String(item.value));
		},
	});
	return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

function rewriteBody(body: string): string {
	const places = [...walk(mdxToMdast(body, { features: { headingAttributes: true } }))].flatMap(([node]) => {
		if (node.type !== 'text' || node.position === undefined) return [];
		return [{ start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0, words: lengthen(node.value) }];
	});
	const written = places.reduceRight((rest, { start, end, words }) => rest.slice(0, start) + words + rest.slice(end), body);
	return written.replace(/(?<= (?:title|label|caption)=)"[^"]*"/g, accent);
}

/** Words that stand side by side in English and Czech; addresses stay as they are. */
function addWords(text: string): string {
	const document = parseDocument(text);
	visit(document, {
		Map: (_, map, ancestors) => {
			const pair = ancestors.at(-1);
			const field = isPair(pair) && isScalar(pair.key) ? pair.key.value : undefined;
			const words: unknown = map.get('en');
			if (words === undefined || field === 'url') return;
			map.set(pseudo, typeof words === 'string' && field !== 'slug' ? accent(words) : words);
		},
	});
	return document.toString({ lineWidth: 0 });
}

function filesIn(folder: string): string[] {
	return readdirSync(folder).map((name) => path.join(folder, name));
}

function change(file: string, rewrite: (text: string) => string): void {
	writeFileSync(file, rewrite(readFileSync(file, 'utf8')));
}
