/** The frame of an article as Markdown: what Article.astro shows, without what only a screen needs. */
import type { MdastNode } from 'satteri';
import { asMarkdown, typedText } from '../components/content/markdown/index';
import { heading, link, list, paragraph, quote, strong, text } from '../lib/markdown-nodes';
import { reviewMonths, site } from '../config/site';
import { sayDate, translator } from '../i18n/translate';
import { addMonths } from '../lib/days';
import { writeMarkdown } from '../lib/markdown-text';
import { fillFacts, oldestCheck, resolveExternal, resolveLink, type Page, type ResolvedLink } from '../queries';

/** A page as a Markdown file. */
export async function articleMarkdown(page: Page): Promise<string> {
	const { data } = page.entry;
	const parts = [
		heading(1, text(page.title)),
		quote(paragraph(text(page.answer))),
		paragraph(link(site.origin + page.href, [text(site.origin + page.href)])),
		...(data.kind === 'guide' && data.safety ? [paragraph(strong(translator(page.locale)('article.safety')))] : []),
		...(await before(page)),
		...(await asMarkdown(typedText(page), page)),
		...(await exits(page)),
		...(await related(page)),
		...(await provenance(page)),
	];
	return writeMarkdown(parts);
}

async function before({ entry: { data }, locale }: Page): Promise<MdastNode[]> {
	if (data.kind !== 'guide' || data.before === undefined) return [];
	const t = translator(locale);
	const { time, need } = data.before;
	const needed = await Promise.all(need.map((item) => fillFacts(item, locale)));
	return [
		heading(2, text(t('article.before'))),
		paragraph(strong(t('article.time')), text(`: ${await fillFacts(time, locale)}`)),
		paragraph(strong(t('article.need'))),
		list(needed.map((item) => [paragraph(text(item))])),
	];
}

async function exits({ entry: { data }, locale }: Page): Promise<MdastNode[]> {
	if (data.kind !== 'guide') return [];
	const t = translator(locale);
	const ways = await Promise.all(
		data.exits.map(async ({ when, to }) => [
			paragraph(text(`${await fillFacts(when, locale)}: `), ...linkTo(await resolveLink(to, locale), locale)),
		]),
	);
	return [heading(2, text(t('article.exits'))), list(ways)];
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
			: [t('article.checked', { date: sayDate(checked, locale), due: sayDate(addMonths(checked, reviewMonths), locale) })]),
		t('article.updated', { date: sayDate(updated, locale) }),
	];
	return [
		heading(2, text(t('article.sources'))),
		list(sources.map((source) => [paragraph(...linkTo(source, locale))])),
		paragraph(text(`${dates.join(' · ')}.`)),
		paragraph(text(t('footer.independent'))),
	];
}

function linkTo({ href, title, external, locale: other }: ResolvedLink, locale: Page['locale']): MdastNode[] {
	const language = other === undefined ? [] : [text(` (${translator(locale)(`language.${other}`)})`)];
	return [link(external ? href : site.origin + href, [text(title)]), ...language];
}
