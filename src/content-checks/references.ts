import type { MdastNode } from 'satteri';
import { attributeText, withAttribute, type Tag } from '../article/tags';
import { lineOf, sourceOf, walk } from '../article/walk';
import type { Locale } from '../config/locales';
import { requestSituations } from '../lib/request-situations';
import { placeholder } from '../lib/text/placeholders';
import { ruleOf } from '../schemas/components';
import { outcomeTargets, answerPlaces, outcomeFields, placeOf, type SourceLocation } from './finder-places';
import { indexed, keysOf, valueAt } from './plain-data';
import type { Problem } from './problem';
import type { Prose } from './prose';
import type { ContentSource, Page } from './source';

/** Something that an editor named by its id or its file, and how to name another one in its place. */
export interface Reference extends SourceLocation {
	/** A target is `./page.mdx#section`, `#section`, `link:id`, or the id of a question or outcome. */
	kind: 'target' | 'section' | 'link' | 'fact' | 'answer' | 'outcome';
	read: Problem['read'];
	/** The page on which it stands; undefined in files that hold all languages. */
	page?: Page;
	/** Language of the words in which it stands; undefined outside of words. */
	locale?: Locale;
	/** What is said after what is wrong. */
	more?: string;
}

/** Everything that pages, facts, the finder and short addresses name. */
export function referencesIn(site: ContentSource): Reference[] {
	const { addresses, facts, finder, pages } = site;
	return [
		...pages.flatMap((page) =>
			[...inTags(page), ...inText(page), ...inFields(page), ...inAliases(page)].map((one) => ({ ...one, page, locale: page.locale })),
		),
		...[...pages, ...finder.texts].flatMap(({ path, locale, prose }) =>
			prose.flatMap((one) => inProse(path, one)).map((one) => ({ ...one, locale })),
		),
		...facts.files.flatMap(({ path, source }) =>
			keysOf(source.data).flatMap((id) => [
				...as('link', 'Links', placeOf(path, source, [id, 'source'])),
				...as('fact', 'Facts', placeOf(path, source, [id, 'exception'])),
			]),
		),
		...answerPlaces(finder).flatMap(({ say, to }) => [...as('answer', 'The finder', say), ...as('target', 'The finder', to)]),
		...outcomeTargets(finder).flatMap((to) => as('target', 'The finder', to)),
		...outcomeFields(finder, 'reply').flatMap((reply) => as('fact', 'The finder', reply)),
		...outcomeFields(finder, 'request').flatMap((request) => as('target', 'The finder', situationPlace(request))),
		...addresses.files.flatMap(({ path, source }) =>
			keysOf(source.data)
				.flatMap((id) => as('target', 'Short addresses', placeOf(path, source, [id])))
				.map((one) => ({ ...one, more: ' This short address has been given out, so it stays: write where its readers should go now.' })),
		),
	];
}

function as(kind: Reference['kind'], read: Reference['read'], place: SourceLocation | undefined): Reference[] {
	return place === undefined ? [] : [{ kind, read, ...place }];
}

/** Situations are sections of the page on which requests are prepared. One that does not exist at all is reported with the other fields. */
function situationPlace({ value, write, ...place }: SourceLocation): SourceLocation | undefined {
	if (!requestSituations.some((situation) => situation === value)) return undefined;
	return { ...place, value: `./request.mdx#${value}`, write: (href) => write(href.replace(/^.*#/, '')) };
}

const readOf = { fact: 'Facts', link: 'Links', outcome: 'The finder' } as const;

function inTags({ path: file, tags }: Page): Reference[] {
	return tags.flatMap((tag) =>
		Object.entries(ruleOf(tag.name)?.refs ?? {}).flatMap(([name, kind]) => {
			const place = attributePlace(file, tag, name);
			return as(kind, readOf[kind], place);
		}),
	);
}

function attributePlace(file: string, tag: Tag, name: string): SourceLocation | undefined {
	const value = attributeText(tag, name);
	if (value === undefined) return undefined;
	const write = (meant: string) => withAttribute(tag, name, meant);
	return { file, line: tag.lineOf(name), value, found: write(value), write };
}

/** Links in Markdown; what their words are matters to what is written instead. */
function inText(page: Page): Reference[] {
	return linksIn(page).map(({ href, words, line, found }) => ({
		kind: 'target',
		read: 'Links',
		file: page.path,
		line,
		value: href,
		found,
		write: (meant) => `[${words}](${meant})`,
	}));
}

/** A link as it was typed in the text of a page. */
export interface TypedLink {
	href: string;
	words: string;
	line: number;
	found: string;
}

/** The links in the text of a page. */
export function linksIn({ body, text }: Page): TypedLink[] {
	const typed = (...nodes: MdastNode[]) =>
		nodes
			.map((node) => sourceOf(node, text))
			.join('')
			.replace(/\s*\n\s*/g, ' ');
	return [...walk(body)].flatMap(([node]) =>
		node.type === 'link' ? [{ href: node.url, words: typed(...node.children), line: lineOf(node), found: typed(node) }] : [],
	);
}

function inFields({ path, fields }: Page): Reference[] {
	const at = (field: string) => indexed(fields.data, [field]);
	const targets = [...at('related'), ...at('exits').map((exit) => [...exit, 'to'])];
	return [
		...targets.flatMap((target) => as('target', 'Links', fieldPlace(path, fields, target))),
		...at('sources').flatMap((source) => as('link', 'Links', fieldPlace(path, fields, source))),
	];
}

function fieldPlace(file: string, { data, lineOf: lineOfField, textAt }: Page['fields'], at: PropertyKey[]): SourceLocation | undefined {
	const value = valueAt(data, at);
	if (typeof value !== 'string') return undefined;
	const line = lineOfField(at);
	const found = textAt(line);
	return { file, line, value, found, write: (meant) => found.replace(value, meant) };
}

/** Customers' words for sections name the section. */
function inAliases({ path: file, fields }: Page): Reference[] {
	return keysOf(valueAt(fields.data, ['sectionAliases'])).map((value) => {
		const line = fields.lineOf(['sectionAliases', value]);
		const found = fields.textAt(line);
		return { kind: 'section', read: 'A page', file, line, value, found, write: (meant) => found.replace(value, meant) };
	});
}

/** Facts in fields: `{resend-wait}`, `{resend-wait:gen}`. */
function inProse(file: string, { text, lineAt, place }: Prose): Reference[] {
	if (place !== 'field') return [];
	return [...text.matchAll(placeholder)].map(([found, value = '', inCase]) => ({
		kind: 'fact',
		read: 'Facts',
		file,
		line: lineAt(0),
		value,
		found,
		write: (meant) => `{${meant}${inCase === undefined ? '' : `:${inCase}`}}`,
	}));
}
