import { locales, type Locale } from '../config/locales';
import { asciiWords } from '../lib/text/ascii-words';
import { valueAt } from './plain-data';
import { unfinished } from './rules/wording';
import type { Page } from './source';
import { isoDay } from '../lib/time/days';

/** What an editor says about a new article. */
export interface NewArticle {
	/** Its id, the name of its file in every language. */
	id: string;
	/** Title in each language. */
	titles: Readonly<Record<string, string>>;
	today: Date;
}

/** What stands where an editor has to write; the content checks refuse a page that still holds it. */
const toWrite = (what: string) => `${unfinished}: ${what}`;

/** What keeps a title from naming a new page; undefined where nothing does. */
export function findTitleFault(pages: readonly Page[], locale: Locale, title: string): string | undefined {
	const { label } = locales[locale];
	if (title.length < 3 || title.length > 60) return `The title in ${label} has ${title.length} characters. Write 3 to 60.`;
	const slug = asciiWords(title);
	if (slug === '') return `The title in ${label}, “${title}”, has no letters to make an address of. Write it in words.`;
	const other = pages.find((page) => page.locale === locale && valueAt(page.fields.data, ['slug']) === slug);
	return other && `${other.path} has the address “${slug}” already. Choose another title in ${label}.`;
}

/**
 * A guide with all its parts, each waiting for its words. Its ids are the same in every language, as they must be.
 * @returns language → text of the file
 */
export function newArticle({ id, titles, today }: NewArticle): Record<string, string> {
	return Object.fromEntries(Object.entries(titles).map(([locale, title]) => [locale, write(id, title, today)]));
}

function write(id: string, title: string, today: Date): string {
	return `---
kind: guide
slug: ${asciiWords(title)}
title: ${JSON.stringify(title)}
lead: "${toWrite('what the page says first, one sentence that is understood by itself.')}"
answer: "${toWrite('the whole answer, one or two sentences, for machines that read the site.')}"
updated: ${isoDay(today)}
group: lost
order: 99
need:
  - "${toWrite('what to have at hand, in a few words')}"
exits:
  - when: "${toWrite('“not my situation”, in the reader’s words')}"
    to: ./email.mdx
  - when: "${toWrite('another one')}"
    to: ./phone.mdx
related: []
sources: [original]
aliases: []
---

## ${toWrite('what to do, as a heading')} {#${id}-now}

${toWrite('the first step, within the first screen of a phone')}

## ${toWrite('another case, as a heading in the reader’s words; it is folded')} {#${id}-other}

${toWrite('what to do then')}

## ${toWrite('what to avoid, as a heading')} {#${id}-avoid}

<Avoid>

- ${toWrite('what not to do')}

</Avoid>
`;
}
