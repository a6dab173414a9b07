import type { MdastNode } from 'satteri';
import { site } from '../config/site';
import type { Locale } from '../config/locales';
import { translator } from '../i18n/translate';
import { heading, link, list, paragraph, quote, text } from './nodes';
import { fillFacts } from '../queries/facts';
import type { ResolvedLink } from '../queries/links';
import { resolveTarget } from '../queries/finder';

/** How every answer begins: title, the whole answer, address. */
export function leadMarkdown(page: { title: string; href: string; locale: Locale }, answer: string): MdastNode[] {
	const address = site.origin + page.href;
	return [heading(1, text(page.title)), quote(paragraph(text(answer))), paragraph(link(address, [text(address)]))];
}

/** "Not my situation": the reader's own sentence and where it leads. */
export async function exitsMarkdown(exits: readonly { when: string; to: string }[], locale: Locale): Promise<MdastNode[]> {
	const ways = exits.map(async ({ when, to }) => [
		paragraph(text(`${await fillFacts(when, locale)}: `), ...linkTo(await resolveTarget(to, locale), locale)),
	]);
	return [heading(2, text(translator(locale)('article.exits'))), list(await Promise.all(ways))];
}

/** A link that an author wrote; says so when its target is in another language, or stands in for one whose address is not known. */
export function linkTo({ href, title, external, locale: other, exact }: ResolvedLink, locale: Locale): MdastNode[] {
	const t = translator(locale);
	const language = other === undefined ? '' : ` (${t(`language.${other}`)})`;
	const unknown = exact ? '' : ` (${t('guide.unknown')})`;
	return [link(external ? href : site.origin + href, [text(title)]), ...(language + unknown === '' ? [] : [text(language + unknown)])];
}
