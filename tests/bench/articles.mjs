/**
 * Writes as many articles as a benchmark asks for. Each puts sections of the site's own guides together anew, the same ones in
 * every language, so that its words, components and links are what editors write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

/** @typedef {{ id: string, ids: readonly string[], text: string }} Section */
/** @typedef {{ fields: Record<string, unknown>, sections: readonly Section[] }} Guide */

/** Sections of an article, if they do not share ids. */
const perArticle = 6;
/** Longest title and short name that an article may have, see src/schemas/article.ts. */
const longest = { title: 60, short: 32 };
/** A page has these once; a step needs a short address, which is kept for what support says on the telephone. */
const leftOut = /<(EmailCheck|RequestComposer|DeadlineReckoner|RecoveryCard|ResendTimer|FinderMap|Register|Step)\b/;

/**
 * @param {string} help folder with one folder per language
 * @param {readonly string[]} locales
 * @param {number} count articles to add, per language
 */
export function addArticles(help, locales, count) {
	const [first = ''] = locales;
	const files = readdirSync(path.join(help, first)).sort();
	const names = files.filter((file) => /^kind: guide$/m.test(readFileSync(path.join(help, first, file), 'utf8')));
	const guides = new Map(locales.map((locale) => [locale, names.map((name) => readGuide(path.join(help, locale, name)))]));
	const pieces = (guides.get(first) ?? []).flatMap(({ sections }, guide) => sections.map(({ id, ids }) => ({ guide, id, ids })));
	for (let number = 0; number < count; number++) {
		const chosen = choose(pieces, number);
		const name = inLetters(number);
		for (const [locale, own] of guides) {
			const texts = chosen.map(({ guide, id }) => own[guide]?.sections.find((section) => section.id === id)?.text ?? '');
			const fields = fieldsOf(own[chosen[0]?.guide ?? 0], name, number);
			writeFileSync(path.join(help, locale, `made-${name}.mdx`), `---\n${stringify(fields)}---\n\n${texts.join('\n')}`);
		}
	}
}

/** @param {string} file @returns {Guide} */
function readGuide(file) {
	const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
	const sections = body
		.split(/^(?=## )/m)
		.filter((text) => text.startsWith('## ') && !leftOut.test(text))
		.map((text) => ({ ids: [...text.matchAll(/\{#([\w-]+)\}|\bid="([\w-]+)"/g)].map(([, heading, part]) => heading ?? part ?? ''), text }));
	return { fields: parse(head), sections: sections.flatMap(({ ids, text }) => (ids[0] === undefined ? [] : [{ id: ids[0], ids, text }])) };
}

/**
 * Sections for an article: other ones for each number, none twice, no id twice.
 * @template {{ ids: readonly string[] }} Piece
 * @param {readonly Piece[]} pieces @param {number} number
 */
function choose(pieces, number) {
	const used = new Set();
	/** @type {Piece[]} */
	const chosen = [];
	for (let step = 0; step < pieces.length && chosen.length < perArticle; step++) {
		const piece = pieces[(number * 7 + step * (1 + (number % 11))) % pieces.length];
		if (piece === undefined || piece.ids.some((id) => used.has(id))) continue;
		chosen.push(piece);
		for (const id of piece.ids) used.add(id);
	}
	return chosen;
}

/** @param {Guide | undefined} guide @param {string} name @param {number} number */
function fieldsOf(guide, name, number) {
	if (guide === undefined) throw new Error('There are no guides to take sections from.');
	const { fields } = guide;
	const title = `${String(fields['title']).slice(0, longest.title - name.length - 1)} ${name}`;
	const short = `${String(fields['short'] ?? '').slice(0, longest.short - name.length - 1)} ${name}`.trim();
	return {
		...fields,
		sectionAliases: {},
		formerly: undefined,
		slug: `${String(fields['slug'])}-${name}`,
		title,
		short,
		order: 100 + number,
	};
}

/** A number in letters: digits in words are facts on this site. @param {number} number @returns {string} */
function inLetters(number) {
	const rest = Math.floor(number / 26);
	return `${rest > 0 ? inLetters(rest) : 'x'}${String.fromCharCode(97 + (number % 26))}`;
}
