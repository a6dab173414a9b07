import type { APIRoute } from 'astro';
import { localeCodes, locales, type Locale } from '../config/locales';
import { site } from '../config/site';
import { translator } from '../i18n/translate';
import { plainSpaces } from '../lib/typography';
import { getAnswerPages, type Page } from '../queries';

/** What language models find here (https://llmstxt.org): every answer as Markdown, language by language. */
export const GET: APIRoute = async () => {
	const pages = await getAnswerPages();
	const [first = 'en'] = localeCodes;
	const t = translator(first);
	const opening = [`# ${t('site.name')}`, `> ${t('site.tagline')}. ${t('footer.independent')}`];
	const sections = localeCodes.map((locale) =>
		sectionOf(
			locale,
			pages.filter((page) => page.locale === locale),
		),
	);
	return new Response(plainSpaces(`${[...opening, ...sections].join('\n\n')}\n`));
};

function sectionOf(locale: Locale, pages: readonly Page[]): string {
	const t = translator(locale);
	const line = (title: string, path: string, about: string) => `- [${title}](${site.origin}${path})${about}`;
	return [
		`## ${locales[locale].label}: ${t('site.name')}`,
		'',
		...pages.map(({ title, markdown, answer }) => line(title, markdown, `: ${answer}`)),
		line('answers.json', `${site.base}answers.json`, `: ${t('machines.answers')}`),
		line('answers.schema.json', `${site.base}answers.schema.json`, `: ${t('machines.schema')}`),
	].join('\n');
}
