import type { MdastNode } from 'satteri';
import { partsOf, type ArticlePart } from '../../article/parts';
import { readArticle } from '../../article/read';
import { writePlainText } from '../../article/text';
import { childrenOf } from '../../article/walk';
import type { Locale } from '../../config/locales';
import { site } from '../../config/site';
import { joinPath } from '../../lib/paths';
import { outcomeText } from '../../markdown/outcome';
import { toPlainMdast, withTools } from '../../markdown/plain';
import { getLead, getOutcome, getOutcomeNodes, type FinderNode } from '../../queries/finder';
import { getAnswerPages, type Page } from '../../queries/pages';
import { searched, tidy, titlesAtBeginning, withoutParts } from './own-text';

/** A part of a page that is found by itself; the first record of a page has no id and is the page. */
interface SearchRecord {
	id: string;
	title: string;
	/** Customers' other words for it. */
	aliases: readonly string[];
	text: string;
}

/** A page as the search sees it. */
export interface SearchPage {
	/** Path below the folder of its language. */
	path: string;
	records: readonly SearchRecord[];
}

/**
 * Everything that is to be found in one language. Where two answers fit alike, the earlier page is the better one; so a guide comes
 * before the outcome that sums it up.
 */
export async function searchPages(locale: Locale): Promise<SearchPage[]> {
	const pages = (await getAnswerPages()).filter((page) => page.locale === locale);
	const outcomes = (await getOutcomeNodes()).filter((node) => node.locale === locale);
	return Promise.all([...pages.map(articlePage), ...outcomes.map(outcomePage)]);
}

async function articlePage(page: Page): Promise<SearchPage> {
	const { aliases, sectionAliases } = page.entry.data;
	const nodes = await withTools(
		readArticle(page.entry).nodes.filter((node) => searched(node) !== 'nothing'),
		page,
	);
	const intro = await plainText(nodes, page);
	const records = partsOf(nodes).map(async (part) => ({
		id: part.id,
		title: tidy(part.title),
		aliases: sectionAliases[part.id] ?? [],
		text: await partText(part, page),
	}));
	return {
		path: pathOf(page),
		records: [{ id: '', title: tidy(page.title), aliases, text: tidy(`${page.lead}\n${intro}`) }, ...(await Promise.all(records))],
	};
}

/** An outcome is one answer: it is found as a whole. */
async function outcomePage(node: FinderNode): Promise<SearchPage> {
	const outcome = await getOutcome(node.id);
	const { deadline, now, write } = await outcomeText(outcome, node.locale);
	const text = `${await getLead(node)}\n${writePlainText([...deadline, ...now, ...write])}`;
	return { path: pathOf(node), records: [{ id: '', title: tidy(node.title), aliases: outcome.aliases[node.locale], text: tidy(text) }] };
}

/** A section that begins with steps or questions is described by their titles. */
async function partText({ kind, nodes }: ArticlePart, page: Page): Promise<string> {
	const inside = kind === 'section' ? nodes : nodes.flatMap(childrenOf);
	return [tidy(titlesAtBeginning(inside).join(' · ')), await plainText(inside, page)].filter((text) => text !== '').join(' · ');
}

/** The words of a part without those of the parts in it. */
async function plainText(nodes: readonly MdastNode[], page: Page): Promise<string> {
	return tidy(writePlainText(await toPlainMdast(withoutParts(nodes), page)));
}

function pathOf({ href, locale }: { href: string; locale: Locale }): string {
	return href.slice(joinPath(site.base, locale).length);
}
