import type { Locale } from '../../../config/locales';
import { site } from '../../../config/site';
import { translator } from '../../../i18n/translate';
import { formatFact } from '../../../queries/facts';
import { resolveExternal } from '../../../queries/links';

/** A row of the card. */
interface CardRow {
	/** Names that stand side by side. */
	names: readonly string[];
	/** On how many lines they are written down. */
	lines: number;
	/** Whether the order overview is named. */
	overview?: true;
}

/** What to write down. */
export async function cardRows(locale: Locale): Promise<readonly CardRow[]> {
	const t = translator(locale);
	return [
		{ names: [t('card.login'), t('card.phone')], lines: 1 },
		{ names: [await formatFact('email-2', locale), t('card.secondService')], lines: 2 },
		{ names: [t('card.domain'), t('card.owner')], lines: 3 },
		{ names: [t('card.invoices')], lines: 1, overview: true },
		{ names: [t('card.user'), t('card.userContact')], lines: 1 },
		{ names: [t('card.filled')], lines: 1 },
	];
}

/** Addresses as they are typed by hand: without the scheme and the last slash. */
export async function cardAddresses(locale: Locale): Promise<{ home: string; contact: string }> {
	const typed = (href: string) => href.replace(/^https?:\/\/|\/$/g, '');
	return { home: typed(site.origin + site.base), contact: typed((await resolveExternal('contact-form', locale)).href) };
}
