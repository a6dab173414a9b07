import type { Locale } from '../../../config/locales';
import { sayFact } from '../../../queries/facts';
import type { RequestSituation } from './request-fields';

/** The time that the words on a situation name. */
export function leadTime(situation: RequestSituation, locale: Locale): Promise<string> {
	return situation === 'sms' ? sayFact('authorization-reply', locale, 'gen') : sayFact('temporary-access', locale, 'acc');
}
