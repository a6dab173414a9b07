import type { z } from 'astro/zod';
import type { Locale } from '../../config/locales';
import { translator } from '../../i18n/translate';
import { sayFact } from '../../queries/facts';
import type { stageProps } from '../../schemas/components';

/** Says when a stage of a Lifecycle holds: "for 30 days", "up to 5 days after expiration". */
export async function sayStage(
	{ lasts, from, until }: Pick<z.output<typeof stageProps>, 'lasts' | 'from' | 'until'>,
	locale: Locale,
): Promise<string> {
	const t = translator(locale);
	if (lasts !== undefined) return t('lifecycle.lasts', { time: await sayFact(lasts, locale, 'gen') });
	if (until === undefined) return t('lifecycle.then');
	if (from === undefined) return t('lifecycle.until', { time: await sayFact(until, locale, 'gen') });
	// The stage before it ends with the first day, the next one begins with the last.
	return t('lifecycle.between', {
		from: await sayFact(from, locale, 'loc', 'nthDay'),
		until: await sayFact(until, locale, 'ins', 'nthDay'),
	});
}
