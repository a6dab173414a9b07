import type { MdastNode } from 'satteri';
import type { Locale } from '../../config/locales';
import { translator } from '../../i18n/translate';
import { code, heading, headingWithId, link, paragraph, text } from '../nodes';
import { requestSituations } from '../../lib/request-situations';
import { resolveExternal } from '../../queries/links';
import type { RequestSituation } from '../../components/tools/request/request-fields';
import { leadTime } from '../../components/tools/request/lead-time';
import { requestLines } from '../../components/tools/request/request-lines';
import { blank, isTick } from '../../components/tools/request/request.state';

/** The composer on paper: each situation with its text, to be copied and filled in. */
export async function requestMarkdown(locale: Locale): Promise<MdastNode[]> {
	const parts = await Promise.all(requestSituations.map((situation) => situationMarkdown(situation, locale)));
	return parts.flat();
}

async function situationMarkdown(situation: RequestSituation, locale: Locale): Promise<MdastNode[]> {
	const t = translator(locale);
	const form = await resolveExternal('contact-form', locale);
	const lines = requestLines(situation, t).map(
		({ field, before, after }) => before + (field === undefined || isTick(field) ? '' : blank) + after,
	);
	return [
		headingWithId(2, situation, t(`request.title.${situation}`)),
		paragraph(text(t(`request.lead.${situation}`, { time: await leadTime(situation, locale) }))),
		heading(3, text(t('request.text'))),
		code(lines.join('').trim()),
		paragraph(link(form.href, [text(t('contact.open'))]), text(` · ${t('contact.noLogin')}`)),
	];
}
