/** Cuts a folded word down to what its forms have in common. */
export type Stemmer = (word: string) => string;

/** Shorter words have no endings worth cutting. */
const shortest = 3;

/**
 * Czech endings of nouns and adjectives, longest first, without accents, since queries come without them too. The endings and
 * the softening of consonants follow the light stemmer of L. Dolamic and J. Savoy ("Indexing and stemming approaches for the
 * Czech language", 2009); the endings of verbs are added, because customers say what happened.
 */
const czechEndings = [
	'atech ilo uje',
	'ovat ovan ujet ujes ujou ujic ejte ajte uji',
	'etem atum ami emi imi ech ich eho emu ete eti iho imu ach ata aty ych ama ove ovi ymi ala alo ali ila ily ili eni ani iti ite eme ime ame',
	'em es im um at am os us ym mi ou al il it et ti ej is as',
	'a e i o u y',
].map((endings) => endings.split(' '));

/** Czech, light. */
export function stemCzech(word: string): string {
	if (word.length <= shortest) return word;
	// Whether the SMS comes or does not come, the answer is the same.
	const positive = word.replace(/^ne(?=.{4})/, '');
	for (const endings of czechEndings) {
		const ending = endings.find((candidate) => positive.endsWith(candidate));
		if (ending !== undefined && positive.length - ending.length >= shortest) return harden(positive.slice(0, -ending.length));
	}
	return harden(positive);
}

/** Undoes what an ending did to the consonant before it: schránce → schránk-, schránek → schránk-. */
function harden(stem: string): string {
	const whole = stem.replace(/e(?=[bcdfghjklmnprstvz]$)/, (vowel, at: number) => (at >= 2 ? '' : vowel));
	return whole.replace(/c$/, 'k').replace(/z$/, 'h');
}

/** English, light: plurals, -ing, -ed and what they do to the end of the word. */
export function stemEnglish(word: string): string {
	if (word.length <= shortest) return word;
	const singular = word
		.replace(/ies$/, 'y')
		.replace(/(?<=[osxz]|[cs]h)es$/, '')
		.replace(/(?<![su])s$/, '');
	const bare = singular.replace(/(?:ing|ed)$/, '');
	const root = /[aeiouy]./.test(bare) ? bare : singular;
	const single = root === singular ? root : root.replace(/([bdfgmnprt])\1$/, '$1');
	return single.length > shortest ? single.replace(/e$/, '').replace(/y$/, 'i') : single;
}
