import { asciiWords } from '../lib/text/ascii-words';

/** A short id from a title: "Co teď dělat?" → "co-ted-delat". */
export function asciiId(text: string): string {
	const id = asciiWords(text)
		.split('-')
		.slice(0, 5)
		.join('-')
		.replace(/^[0-9-]+/, '');
	return id === '' ? 'section' : id;
}
