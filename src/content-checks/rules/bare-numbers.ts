import type { Locale } from '../../config/locales';
import { placeholder } from '../../lib/text/placeholders';
import { findNumberWords, type FoundNumber } from '../number-words';
import type { Advice, Problem } from '../problem';
import { objectReplacement, type Prose } from '../prose';
import type { ContentSource } from '../source';

/** How many facts of the same value a message lists. */
const mostFacts = 6;
/** Letters of the sentence that a message shows on either side. */
const around = 30;

/** Numbers typed in prose instead of taken from the facts: digits, and number words before a unit of time. */
export function* checkBareNumbers({ facts, prose }: ContentSource): Generator<Problem> {
	// Without all facts nobody can say which names may hold a digit.
	if (!facts.complete || facts.entries.some(({ value }) => value === undefined)) return;
	for (const { file, locale, kind, text, lineAt } of prose)
		for (const number of numbersIn(withoutNames(facts, locale, kind, text), locale)) {
			const found = `“${fragment(text, number.index, number.text.length)}”`;
			yield { file, line: lineAt(number.index), found, ...advise(facts, locale, kind, number), read: 'Facts' };
		}
}

function numbersIn(text: string, locale: Locale): FoundNumber[] {
	const digits = [...text.matchAll(/\p{N}+(?:[.,:]\p{N}+)*/gu)];
	return [...digits.map(({ index, 0: typed }) => ({ index, text: typed, value: Number(typed) })), ...findNumberWords(text, locale)];
}

/** The text with registered names and `{fact-id}` blanked out; places stay where they are. */
function withoutNames(facts: ContentSource['facts'], locale: Locale, kind: Prose['kind'], text: string): string {
	const blank = (found: string) => ' '.repeat(found.length);
	const plain = kind === 'field' ? text.replace(placeholder, blank) : text;
	// Most texts hold no digit at all.
	if (!/\p{N}/u.test(plain)) return plain;
	return namesIn(facts, locale).reduce((rest, name) => rest.replace(asWord(name), blank), plain);
}

/** Names that hold a digit, in one language. */
function namesIn(facts: ContentSource['facts'], locale: Locale): string[] {
	return facts.entries.flatMap(({ value }) => value?.name?.[locale] ?? []);
}

/** The name as a whole; its spaces may be non-breaking. */
function asWord(name: string): RegExp {
	const words = name.split(' ').map((word) => RegExp.escape(word));
	return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s')}(?![\\p{L}\\p{N}])`, 'gu');
}

function advise(facts: ContentSource['facts'], locale: Locale, kind: Prose['kind'], { text, value }: FoundNumber): Advice<'fixLabel'> {
	const typed = /\p{N}/u.test(text) ? `The number ${text} is typed` : `“${text}” is a number in words`;
	if (kind === 'attribute') return { expected: `${typed}; attributes cannot show facts. Say it in the text below, with <Fact id="…" />.` };

	const expected = `${typed}; numbers come from the facts.`;
	const same = facts.entries.filter((entry) => value !== undefined && entry.value?.value === value).slice(0, mostFacts);
	if (same.length > 0) {
		const fix = same.map(
			({ id, value: fact }) => `${kind === 'field' ? `{${id}}` : `<Fact id="${id}" />`}  (${fact?.label[locale] ?? ''})`,
		);
		return { expected, fix: fix.join('\n'), ...(same.length > 1 && { fixLabel: 'Write the one that is meant:' }) };
	}
	const names = namesIn(facts, locale).filter((name) => name.includes(text));
	if (names.length > 0)
		return { expected: `${expected} A name that holds it is written exactly as it is registered.`, fix: names.join('\n') };
	return { expected: `${expected} No fact has this value: leave the number out, or add a fact with its source.` };
}

/** The words around a number, whole at both ends. */
function fragment(text: string, index: number, length: number): string {
	const from = index <= around ? 0 : text.indexOf(' ', index - around) + 1;
	const end = index + length + around;
	const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), index + length);
	const shown = text.slice(Math.min(from, index), to).replace(/\s+/g, ' ').replaceAll(objectReplacement, '…').trim();
	return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}
