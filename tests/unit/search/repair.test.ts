import { expect, test } from 'vitest';
import { indexAnswers } from '../../../src/search/engine/answer-index';
import { readLexicon } from '../../../src/search/engine/lexicon';
import { repairWord } from '../../../src/search/engine/repair';

/** An index of a site with these texts, a page each, and these words elsewhere. */
function site(texts: readonly string[], words = '') {
	const list = {
		root: '/',
		ignored: '',
		same: [],
		words,
		pages: texts.map((text): [string, [[string, string, string, string]]] => ['', [['', '', '', text]]]),
	};
	return indexAnswers(list, readLexicon(list, 'en'));
}

const index = site(['mailbox', 'password', 'questions', 'cats']);

test.each([
	['a letter left out', 'malbox', 'mailbox'],
	['a letter too many', 'mailboox', 'mailbox'],
	['a wrong letter', 'mailbix', 'mailbox'],
	['two neighbours swapped', 'maiblox', 'mailbox'],
	['two neighbours swapped at the end', 'mailbxo', 'mailbox'],
	['a word as long as it takes', 'ctats', 'cats'],
])('one slip is mended: %s', (_, typed, meant) => {
	expect(repairWord(typed, index, 1)).toBe(meant);
});

test.each<[string, string, 1 | 2]>([
	['two slips', 'mialbix', 1],
	['letters swapped that are no neighbours', 'maobilx', 1],
	['two wrong neighbours', 'maxxbox', 1],
	['a letter one place on, another in its place', 'malxbox', 1],
	['a letter one place back, another in its place', 'maxibox', 1],
	['a wrong first letter', 'nailbox', 1],
	['a short word', 'catz', 1],
	['two slips in a word of eight letters', 'passowrb', 2],
	['three slips', 'qeustiosnx', 2],
])('left alone: %s', (_, typed, most) => {
	expect(repairWord(typed, index, most)).toBeUndefined();
});

test.each([
	['swapped twice', 'qeusitons'],
	['one left out, one too many at the end', 'questinsx'],
	['one left out, one too many', 'qestionss'],
])('two slips are mended in a long word: %s', (_, typed) => {
	expect(repairWord(typed, index, 2)).toBe('questions');
});

test('of two words equally near, the one that stands in more answers is meant, whichever comes first', () => {
	expect(repairWord('ferms', site(['farms', 'forms', 'forms and more']), 1)).toBe('forms');
	expect(repairWord('ferms', site(['forms', 'forms and more', 'farms']), 1)).toBe('forms');
	expect(repairWord('ferms', site(['farms', 'forms']), 1)).toBe('farms');
});

test('fewer slips count more than more answers', () => {
	expect(repairWord('questionz', site(['questioned', 'questioned so', 'questions']), 2)).toBe('questions');
	expect(repairWord('questionz', site(['questions', 'questioned', 'questioned so']), 2)).toBe('questions');
});

test('a word that no answer has is not what was meant', () => {
	expect(repairWord('registri', site(['mailbox'], 'registry'), 1)).toBeUndefined();
});
