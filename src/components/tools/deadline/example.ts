import { locales, type Locale } from '../../../config/locales';
import { formatDate, translator } from '../../../i18n/translate';
import { getFact } from '../../../queries/facts';
import { getLifecycle } from '../../../queries/lifecycle';
import { reckon, formatEndOf, type Service } from './deadline.state';

const dayLength = 86_400_000;

/** What happens to a hosting after it has expired. */
export async function hostingService(locale: Locale): Promise<Service> {
	const { value: ask = 0 } = await getFact('temporary-access');
	return { stages: await getLifecycle('expiry', 'hosting', locale), ask };
}

/**
 * The worked example, from the same functions as the reader's own count.
 * @param day of expiration, as year-month-day
 */
export function formatExample(day: string, hosting: Service, locale: Locale): string {
	const t = translator(locale);
	const expiry = Date.parse(day) / dayLength;
	const { stages, ask: lastDay } = reckon(hosting, expiry, expiry);
	const moment = (at = expiry) => new Date(at * dayLength);
	return t('deadline.example', {
		expiry: formatDate(moment(), locale),
		ask: lastDay ? formatEndOf(lastDay.day, { lang: locales[locale].dates, weekdays: t('deadline.weekdays').split(' ') }) : '',
		gone: formatDate(moment(stages.at(-1)?.day), locale),
	});
}
