import type { APIRoute } from 'astro';
import { localeCodes, locales, type Locale } from '../config/locales';
import { site } from '../config/site';
import { translator } from '../i18n/translate';
import { plainSpaces } from '../lib/text/typography';
import { getAnswerPages } from '../queries/pages';
import { getOutcomeNodes, getShortAnswer } from '../queries/finder';

/** What language models find here (https://llmstxt.org): every answer as Markdown, language by language. */
export const GET: APIRoute = async () => {
	const [first = 'en'] = localeCodes;
	const t = translator(first);
	const opening = [`# ${t('site.name')}`, `> ${t('site.tagline')}. ${t('footer.independent')}`];
	const sections = await Promise.all(localeCodes.map(sectionOf));
	return new Response(plainSpaces(`${[...opening, ...sections].join('\n\n')}\n`));
};

async function sectionOf(locale: Locale): Promise<string> {
	const t = translator(locale);
	const line = (title: string, path: string, about: string) => `- [${title}](${site.origin}${path}): ${about}`;
	const pages = (await getAnswerPages()).filter((page) => page.locale === locale);
	const outcomes = (await getOutcomeNodes()).filter((node) => node.locale === locale);
	return [
		`## ${locales[locale].label}: ${t('site.name')}`,
		'',
		...pages.map(({ title, markdown, answer }) => line(title, markdown, answer)),
		...(await Promise.all(outcomes.map(async (node) => line(node.title, node.markdown, await getShortAnswer(node))))),
		line('answers.json', `${site.base}answers.json`, t('machines.answers')),
		line('answers.schema.json', `${site.base}answers.schema.json`, t('machines.schema')),
	].join('\n');
}
