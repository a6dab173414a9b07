import slugify, { type Options } from '@sindresorhus/slugify';

const options = {
	decamelize: false,
	customReplacements: [
		['&', ' '],
		["'", ''],
		['’', ''],
	],
} satisfies Options;

/**
 * The words of a text as a part of an address, in small letters without accents: "Łódź, co teď?" → "lodz-co-ted".
 * @returns nothing for a text of signs alone, or in a script that has no letters
 */
export function asciiWords(text: string): string {
	return slugify(text, options);
}
