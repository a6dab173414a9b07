import type { MdastNode } from 'satteri';
import { lineOf, sourceOf, walk } from '../article/walk';
import type { Locale } from '../config/locales';
import { requestSituations } from '../lib/request-situations';
import { placeholder } from '../lib/text/placeholders';
import { ruleOf } from '../schemas/components';
import { answerLocations, outcomeTargets } from './finder-locations';
import { attributeLocation, entryFields, fieldLocation, type SourceLocation } from './locations';
import { indexed, keysOf, valueAt } from './plain-data';
import type { Problem } from './problem';
import type { LocatedProse } from './prose';
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

const stays = ' This short address has been given out, so it stays: write where its readers should go now.';

/** Everything that pages, facts, the finder and short addresses name. */
export function referencesIn({ addresses, facts, finder, pages, prose }: ContentSource): Reference[] {
	const answers = answerLocations(finder);
	const outcome = (field: string) => entryFields(finder.outcomes, field);
	return [
		...pages.flatMap((page) =>
			[...inTags(page), ...inText(page), ...inFields(page), ...inAliases(page)].map((one) => ({ ...one, page, locale: page.locale })),
		),
		...prose.flatMap(inProse),
		...all('link', 'Links', entryFields(facts, 'source')),
		...all('fact', 'Facts', entryFields(facts, 'exception')),
		...all(
			'answer',
			'The finder',
			answers.map(({ say }) => say),
		),
		...all('target', 'The finder', [...answers.map(({ to }) => to), ...outcomeTargets(finder), ...outcome('request').flatMap(situation)]),
		...all('fact', 'The finder', outcome('reply')),
		...all('target', 'Short addresses', entryFields(addresses)).map((one) => ({ ...one, more: stays })),
	];
}

function all(kind: Reference['kind'], read: Problem['read'], locations: readonly (SourceLocation | undefined)[]): Reference[] {
	return locations.flatMap((location) => (location === undefined ? [] : [{ kind, read, ...location }]));
}

/** Situations are sections of the page on which requests are prepared. One that does not exist at all is reported with the other fields. */
function situation({ value, write, at }: SourceLocation): SourceLocation[] {
	if (!requestSituations.some((known) => known === value)) return [];
	return [{ at, value: `./request.mdx#${value}`, write: (href) => write(href.replace(/^.*#/, '')) }];
}

const readOf = { fact: 'Facts', link: 'Links', outcome: 'The finder' } as const;

/** What tags name in their attributes. */
export function inTags({ path, tags }: Page): Reference[] {
	return tags.flatMap((tag) =>
		Object.entries(ruleOf(tag.name)?.refs ?? {}).flatMap(([name, kind]) => all(kind, readOf[kind], [attributeLocation(path, tag, name)])),
	);
}

function inText(page: Page): Reference[] {
	return all('target', 'Links', linksIn(page));
}

/** The links in the text of a page; what their words are matters to what is written instead. */
export function linksIn({ path: file, body, text }: Page): (SourceLocation & { words: string })[] {
	const typed = (...nodes: MdastNode[]) =>
		nodes
			.map((node) => sourceOf(node, text))
			.join('')
			.replace(/\s*\n\s*/g, ' ');
	return [...walk(body)].flatMap(([node]) => {
		if (node.type !== 'link') return [];
		const words = typed(...node.children);
		return [{ at: { file, line: lineOf(node), found: typed(node) }, value: node.url, words, write: (to) => `[${words}](${to})` }];
	});
}

function inFields({ path, fields }: Page): Reference[] {
	const items = (name: string) => indexed(fields.data, [name]);
	const located = (paths: readonly PropertyKey[][]) => paths.map((one) => fieldLocation(path, fields, one));
	return [
		...all('target', 'Links', located([...items('related'), ...items('exits').map((exit) => [...exit, 'to'])])),
		...all('link', 'Links', located(items('sources'))),
	];
}

/** Customers' words for sections name the section. */
function inAliases({ path: file, fields }: Page): Reference[] {
	return keysOf(valueAt(fields.data, ['sectionAliases'])).map((value) => {
		const line = fields.lineOf(['sectionAliases', value]);
		const found = fields.textAt(line);
		return { kind: 'section', read: 'A page', at: { file, line, found }, value, write: (meant) => found.replace(value, meant) };
	});
}

/** Facts in fields: `{resend-wait}`, `{resend-wait:gen}`. */
function inProse({ file, locale, text, lineAt, kind }: LocatedProse): Reference[] {
	if (kind !== 'field') return [];
	return [...text.matchAll(placeholder)].map(([found, value = '', inCase]) => {
		const write = (meant: string) => `{${meant}${inCase === undefined ? '' : `:${inCase}`}}`;
		return { kind: 'fact', read: 'Facts', locale, at: { file, line: lineAt(0), found }, value, write };
	});
}
