import type { MdastNode } from 'satteri';
import type { Locale } from '../../config/locales';
import { translator } from '../../i18n/translate';
import { link, list, paragraph, strong, text } from '../nodes';
import { questions } from '../../components/tools/email-check/questions';

/**
 * The check on paper: each condition as a question, with what each answer means.
 * @param address of the page
 */
export function emailCheckMarkdown(address: string, locale: Locale): MdastNode[] {
	return questions(translator(locale)).flatMap(({ question, outcomes }) => [
		paragraph(strong(question)),
		list(
			outcomes.map(({ answer, says, reason, next }) => [
				paragraph(
					text(`${answer}: ${says}. ${reason}`),
					...(next === undefined ? [] : [text(' '), link(address + next[1], [text(next[0])])]),
				),
			]),
		),
	]);
}
