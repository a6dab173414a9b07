import { gap } from './prose';

/** The words of a text, signs left out; a tag without words of its own, such as `<Fact … />`, counts as one. */
export function wordsOf(text: string): string[] {
	return text.replaceAll(gap, ' x ').match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
}
