import { mdxToMdast, type MdastNode } from 'satteri';
import { explainMdxError, readMdxError, type MdxError } from './explain/mdx';
import { areIdsKnown, pageHeadings, pageIds, type Heading, type PageId } from '../article/ids';
import type { Problem } from './problem';
import { attributeProse, bodyProse, fieldProse, type Prose } from './prose';
import { tagsOf, type Tag } from '../article/tags';
import { parseYaml, type YamlSource } from './yaml-source';

/** One page as it was typed, taken apart. */
export interface PageSource {
	path: string;
	text: string;
	fields: YamlSource;
	/** Undefined where the text below the fields cannot be read: then the lists below are empty. */
	body: MdastNode | undefined;
	tags: readonly Tag[];
	headings: readonly Heading[];
	ids: readonly PageId[];
	/** False where an id is missing, repeated or unreadable: then nobody can say that an id does not exist. */
	idsKnown: boolean;
	prose: readonly Prose[];
}

const frontmatter = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

/** A page has few unreadable places; more than this many are one mistake seen many times. */
const mostErrors = 20;

/** Takes a page apart. Fields and text are read on their own, so that a mistake in one does not hide those in the other. */
export function parsePage(path: string, raw: string): { page: PageSource; problems: Problem[] } {
	const text = raw.replace(/^\uFEFF/, '');
	const block = frontmatter.exec(text);
	if (block?.index !== 0) return { page: emptyPage(path, text), problems: [withoutFields(path, text)] };
	const yaml = parseYaml(path, block[1] ?? '', 2, 'A page');
	const { body, problems } = parseBody(path, text);
	const parts = body === undefined ? noParts : partsOf(body, text);
	const prose = [...fieldProse(yaml.source), ...parts.prose];
	return { page: { path, text, fields: yaml.source, body, ...parts, prose }, problems: [...yaml.problems, ...problems] };
}

/** Takes pages apart as `parsePage` does, and again only those whose text has changed: for checks while editors write. */
export function memoizedParser(): typeof parsePage {
	const known = new Map<string, { raw: string; parsed: ReturnType<typeof parsePage> }>();
	return (path, raw) => {
		const last = known.get(path);
		if (last?.raw === raw) return last.parsed;
		const parsed = parsePage(path, raw);
		known.set(path, { raw, parsed });
		return parsed;
	};
}

const noParts = { tags: [], headings: [], ids: [], idsKnown: false, prose: [] };

function partsOf(body: MdastNode, text: string) {
	const tags = tagsOf(body, text);
	const headings = pageHeadings(body, text);
	const ids = pageIds(headings, tags);
	return { tags, headings, ids, idsKnown: areIdsKnown(ids, headings, tags), prose: [...bodyProse(body), ...attributeProse(tags)] };
}

/** The parser stops at the first place that it cannot read; such places are blanked out one by one to find them all. */
function parseBody(path: string, text: string): { body: MdastNode | undefined; problems: Problem[] } {
	const problems: Problem[] = [];
	let rest: string | undefined = text;
	while (rest !== undefined && problems.length < mostErrors) {
		try {
			const body = mdxToMdast(rest, { features: { frontmatter: true, headingAttributes: true } });
			return { body: problems.length === 0 ? body : undefined, problems };
		} catch (error) {
			const place = readMdxError(error);
			// A tag that was blanked out leaves its other half behind: that is no mistake of its own.
			if (isHalfOfPair(place) && problems.length > 0) break;
			problems.push(explainMdxError(path, place, text.split(/\r?\n/)));
			rest = blankOut(rest, place);
		}
	}
	return { body: undefined, problems };
}

/** @returns undefined where the place is part of a pair of tags: without its partner, nothing after it makes sense */
function blankOut(text: string, place: MdxError): string | undefined {
	const lines = text.split('\n');
	const line = lines[place.line - 1] ?? '';
	const index = place.column - 1;
	if (isHalfOfPair(place) || !['<', '{'].includes(line.charAt(index))) return undefined;
	return lines.with(place.line - 1, `${line.slice(0, index)} ${line.slice(index + 1)}`).join('\n');
}

function isHalfOfPair({ complaint }: MdxError): boolean {
	return complaint.includes('closing tag');
}

function emptyPage(path: string, text: string): PageSource {
	return { path, text, fields: { data: undefined, lineOf: () => 1, textAt: () => '' }, body: undefined, ...noParts };
}

function withoutFields(file: string, text: string): Problem {
	const about = { file, line: 1, read: 'A page', fatal: true } as const;
	const end = 'After the last field comes a line of three hyphens.';
	if (text.startsWith('---')) return { ...about, found: 'fields without an end', expected: end, fix: '---' };
	const expected = 'A page begins with its fields, between two lines of three hyphens.';
	return { ...about, found: 'a page without fields', expected, fix: '---\nkind: guide\ntitle: …\n---' };
}
