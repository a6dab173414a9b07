import type { MdastNode } from 'satteri';
import { heading, link, list, paragraph, text } from './nodes';
import { reviewMonths, site } from '../config/site';
import { formatDate, translator } from '../i18n/translate';
import { addMonths } from '../lib/time/days';
import { readArticle } from '../article/read';
import { writeMarkdown } from '../article/text';
import { fillFacts, oldestCheck } from '../queries/facts';
import { resolveExternal, resolveLink } from '../queries/links';
import type { Page } from '../queries/pages';
import { getOutcomesOf } from '../queries/finder';
import { toPlainMdast } from './plain';
import { exitsMarkdown, leadMarkdown, linkTo } from './frame';

/** An article as a Markdown file: what Article.astro shows, without what only a screen needs. */
export async function articleMarkdown(page: Page): Promise<string> {
	const { data } = page.entry;
	const parts = [
		...leadMarkdown(page, page.answer),
		...(await need(page)),
		...(await toPlainMdast(readArticle(page.entry).nodes, page)),
		...(data.kind === 'guide' ? await exitsMarkdown(data.exits, page.locale) : []),
		...(await situations(page)),
		...(await related(page)),
		...(await provenance(page)),
	];
	return writeMarkdown(parts);
}

async function need({ entry: { data }, locale }: Page): Promise<MdastNode[]> {
	if (data.kind !== 'guide' || data.need === undefined) return [];
	const needed = await Promise.all(data.need.map((item) => fillFacts(item, locale)));
	return [heading(2, text(translator(locale)('article.need'))), list(needed.map((item) => [paragraph(text(item))]))];
}

async function situations({ id, locale }: Page): Promise<MdastNode[]> {
	const outcomes = await getOutcomesOf(id, locale);
	if (outcomes.length === 0) return [];
	const links = outcomes.map(({ href, title }) => [paragraph(link(site.origin + href, [text(title)]))]);
	return [heading(2, text(translator(locale)('finder.situations'))), list(links)];
}

async function related({ entry: { data }, locale }: Page): Promise<MdastNode[]> {
	if (data.related.length === 0) return [];
	const pages = await Promise.all(data.related.map((href) => resolveLink(href, locale)));
	return [heading(2, text(translator(locale)('article.related'))), list(pages.map((page) => [paragraph(...linkTo(page, locale))]))];
}

async function provenance({ entry: { data }, locale, updated }: Page): Promise<MdastNode[]> {
	if (data.sources.length === 0) return [];
	const t = translator(locale);
	const sources = await Promise.all(data.sources.map((id) => resolveExternal(id, locale)));
	const checked = await oldestCheck(data.sources);
	const dates = [
		...(checked === undefined
			? []
			: [t('article.checked', { date: formatDate(checked, locale), due: formatDate(addMonths(checked, reviewMonths), locale) })]),
		t('article.updated', { date: formatDate(updated, locale) }),
	];
	return [
		heading(2, text(t('article.sources'))),
		list(sources.map((source) => [paragraph(...linkTo(source, locale))])),
		paragraph(text(`${dates.join(' · ')}.`)),
		paragraph(text(t('footer.independent'))),
	];
}
