import type { Locale } from '../../../config/locales';
import { formatFact } from '../../../queries/facts';
import type { RequestSituation } from './request-fields';

/** The time that the words on a situation name. */
export function leadTime(situation: RequestSituation, locale: Locale): Promise<string> {
	return situation === 'sms' ? formatFact('authorization-reply', locale, 'gen') : formatFact('temporary-access', locale, 'acc');
}
