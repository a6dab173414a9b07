import type { Locale } from '../../config/locales';
import { translator } from '../../i18n/translate';
import { isoDay } from '../../lib/time/days';
import { bindWords } from '../../lib/text/typography';
import { getFacts, formatFact } from '../../queries/facts';
import { resolveExternal, type ResolvedLink } from '../../queries/links';

/** A line of the register. */
interface RegisterFact {
	label: string;
	/** The number with its unit, where the fact has one. */
	value: string | undefined;
}

/** Facts of one source that were last compared with it on one day. */
interface RegisterSource {
	source: ResolvedLink;
	checked: Date;
	facts: RegisterFact[];
}

/** Every fact of the site, by the source it follows: those of the guide, and those of its siblings. */
export async function registerGroups(locale: Locale): Promise<{ title: string; count: number; sources: RegisterSource[] }[]> {
	const t = translator(locale);
	const facts = [...(await getFacts())].map(([id, fact]) => ({ id, ...fact }));
	const [own, others] = [facts.filter(({ file }) => file === 'guide'), facts.filter(({ file }) => file !== 'guide')];
	return [
		{ title: t('register.guide'), count: own.length, sources: await bySource(own) },
		{ title: t('register.siblings'), count: others.length, sources: await bySource(others) },
	];

	type Entry = (typeof facts)[number];

	async function bySource(part: Entry[]): Promise<RegisterSource[]> {
		const together = Map.groupBy(part, ({ source, checked }) => `${source} ${isoDay(checked)}`);
		return Promise.all(
			[...together.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [sourceOf(first, [first, ...others])])),
		);
	}

	async function sourceOf({ source, checked }: Entry, entries: Entry[]): Promise<RegisterSource> {
		const lines = entries.map(async ({ id, label, value }) => ({
			label: bindWords(label[locale], locale),
			value: value === undefined ? undefined : await formatFact(id, locale),
		}));
		return { source: await resolveExternal(source, locale), checked, facts: await Promise.all(lines) };
	}
}
