import type { z } from 'astro/zod';
import type { Locale } from '../../config/locales';
import { translator } from '../../i18n/translate';
import { formatFact } from '../../queries/facts';
import type { stageProps } from '../../schemas/component-props';

/** Says when a stage of a Lifecycle holds: "for 30 days", "up to 5 days after expiration". */
export async function formatStage(
	{ lasts, from, until }: Pick<z.output<typeof stageProps>, 'lasts' | 'from' | 'until'>,
	locale: Locale,
): Promise<string> {
	const t = translator(locale);
	if (lasts !== undefined) return t('lifecycle.lasts', { time: await formatFact(lasts, locale, 'gen') });
	if (until === undefined) return t('lifecycle.then');
	if (from === undefined) return t('lifecycle.until', { time: await formatFact(until, locale, 'gen') });
	// The stage before it ends with the first day, the next one begins with the last.
	return t('lifecycle.between', {
		from: await formatFact(from, locale, 'loc', 'nthDay'),
		until: await formatFact(until, locale, 'ins', 'nthDay'),
	});
}
