import { localeCodes, requestLocales, type Locale } from '../../../config/locales';
import type { Translate } from '../../../i18n/translate';
import { requests, type RequestField, type RequestSituation } from './request-fields';
import { blank, isTick, type Line } from './request.state';

/** Stands for the value while a pattern is cut in two; no text of the dictionaries holds it. */
const cut = '\u0001';

/** The text of a request in one language, piece by piece: greeting, what is asked for, a line for each field, thanks. */
export function requestLines(situation: RequestSituation, say: Translate): Line[] {
	const fixed = (before: string): Line => ({ before, after: '' });
	return [
		fixed(`${say('request.greeting')}\n\n`),
		fixed(`${say(`request.ask.${situation}`)}\n\n`),
		...requests[situation].map((field) => toLine(field, say)),
		fixed(`\n${say('request.thanks')}\n`),
	];
}

/**
 * Languages that a reader can choose from for a request: the own one and one other. More would make the page heavier than the
 * line of a borrowed phone bears.
 */
export function languagesFor(own: Locale): Locale[] {
	const other = requestLocales.find((code) => code !== own);
	return localeCodes.filter((code) => code === own || code === other);
}

function toLine(field: RequestField, say: Translate): Line {
	const { name } = field;
	const [before = '', after = ''] = say(`request.line.${name}`, { value: cut }).split(cut);
	// Where to reply stands on its own.
	return {
		field: name,
		before: name === 'reply' ? `\n${before}` : before,
		after: `${after}\n`,
		empty: wordsForEmpty(field, say),
	};
}

/** What stands in the text for a value that is missing; undefined where the whole line is left out, as for what is not ticked. */
function wordsForEmpty({ name, needed, optional }: RequestField, say: Translate): string | undefined {
	if (optional || isTick(name)) return undefined;
	return needed ? blank : say('request.notStated');
}
