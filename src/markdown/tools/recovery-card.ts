import type { MdastNode } from 'satteri';
import type { Locale } from '../../config/locales';
import { site } from '../../config/site';
import { translator } from '../../i18n/translate';
import { headingWithId, link, list, paragraph, strong, text } from '../nodes';
import { resolveLink } from '../../queries/links';
import { cardAddresses, cardRows } from '../../components/tools/recovery-card/card-words';

/** The card as a list of what to write down. */
export async function recoveryCardMarkdown(locale: Locale): Promise<MdastNode[]> {
	const t = translator(locale);
	const { home, contact } = await cardAddresses(locale);
	const overview = site.origin + (await resolveLink('./pay.mdx#in-administration', locale)).href;
	const hint = [text(`. ${t('card.invoicesHint')} `), link(overview, [text(t('card.invoicesLink'))])];
	const rows = await cardRows(locale);
	return [
		headingWithId(3, 'card-title', t('card.title')),
		paragraph(text(t('card.lead'))),
		list(rows.map(({ names, overview: withOverview }) => [paragraph(text(names.join(', ')), ...(withOverview ? hint : []))])),
		paragraph(strong(t('card.never'))),
		list([[paragraph(text(`${t('card.help')} ${home}`))], [paragraph(text(`${t('card.support')} ${contact}`))]]),
	];
}
