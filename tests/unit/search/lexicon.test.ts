import { expect, test } from 'vitest';
import { readLexicon } from '../../../src/search/engine/lexicon';

const czech = readLexicon({ same: ['e-mail|pošta|schránka', 'schránka|box'], ignored: 'na do' }, 'cs');

test('synonyms are known in every form, with and without accents', () => {
	expect(czech.alike(czech.rootOf('poste'))).toContain(czech.rootOf('schranky'));
});

test('a word of two groups has the synonyms of both', () => {
	expect(czech.alike(czech.rootOf('schranka'))).toEqual(new Set(['email', 'post', 'schrank', 'box'].map((word) => czech.rootOf(word))));
});

test('the full text is asked for what the forms of a word begin with', () => {
	expect(czech.beginningOf('schranky', ['schranka', 'schrance', 'schranek', 'schazi'])).toBe('schran');
});

test('a beginning that says too little is not cut', () => {
	expect(czech.beginningOf('ucet', ['uctu', 'ucet'])).toBe('ucet');
});

test('in a language without a stemmer words are taken as they are', () => {
	expect(readLexicon({ same: [], ignored: '' }, 'de').rootOf('rechnungen')).toBe('rechnungen');
});
