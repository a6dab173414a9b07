import type { Locale } from '../../config/locales';
import { translator } from '../../i18n/translate';
import { bindWords } from '../../lib/typography';
import { getFacts, resolveExternal, sayFact, type ResolvedLink } from '../../queries';

/** A line of the register. */
interface RegisterFact {
	label: string;
	/** The number with its unit, where the fact has one. */
	value: string | undefined;
	source: ResolvedLink;
	checked: Date;
}

/** Every fact of the site: those of the guide that it follows, and those of its siblings. */
export async function registerGroups(locale: Locale): Promise<{ title: string; facts: RegisterFact[] }[]> {
	const t = translator(locale);
	const facts = await Promise.all(
		[...(await getFacts())].map(async ([id, fact]) => ({
			own: fact.file === 'guide',
			label: bindWords(fact.label[locale], locale),
			value: fact.value === undefined ? undefined : await sayFact(id, locale),
			source: await resolveExternal(fact.source, locale),
			checked: fact.checked,
		})),
	);
	return [
		{ title: t('register.guide'), facts: facts.filter(({ own }) => own) },
		{ title: t('register.siblings'), facts: facts.filter(({ own }) => !own) },
	];
}
