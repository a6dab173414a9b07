import { expect, test } from 'vitest';
import { listAnswers, sizeOf } from '../../../../src/search/build/answers';

const words = { same: [['sms', 'text']], ignored: 'the a\n the' };

/** Pages that say different things, as articles do; the numbers only choose words. */
function manyPages(count: number) {
	const vocabulary = Array.from({ length: 4000 }, (_, at) => `w${((at * 7919) % 46_656).toString(36)}o${(at % 36).toString(36)}`);
	let state = 1;
	const say = (length: number) =>
		Array.from({ length }, () => {
			state = (state * 48_271) % 2_147_483_647;
			// As in a language, few words make most of a text.
			return vocabulary[Math.floor(vocabulary.length * (state / 2_147_483_647) ** 3)];
		}).join(' ');
	return Array.from({ length: count }, (_, at) => ({
		order: at,
		path: `${say(3).replaceAll(' ', '-')}/`,
		records: Array.from({ length: 9 }, (__, part) => ({
			id: part === 0 ? '' : `part-${part}`,
			title: say(5),
			aliases: [say(2), say(3)],
			text: say(25),
		})),
	}));
}

test('a small site is listed whole, with the beginnings of its texts and all its words', () => {
	const [page] = manyPages(1);
	const list = listAnswers('/en/', page ? [page] : [], words);
	const [, parts = []] = list.pages[0] ?? [];
	expect(parts.map(([id]) => id)).toEqual(page?.records.map(({ id }) => id));
	expect(parts[1]?.[2]).toBe(page?.records[1]?.aliases.join('|'));
	expect(parts[1]?.[3]).toMatch(/^\S.{20,90} …$/);
	expect(list.words).not.toBe('');
	expect(list).toMatchObject({ root: '/en/', ignored: 'the a', same: ['sms|text'] });
});

test('with a thousand articles the list stays within its budget, and every page is in it', () => {
	const list = listAnswers('/en/', manyPages(1000), words);
	expect(list.pages).toHaveLength(1000);
	expect(sizeOf(list)).toBeLessThanOrEqual(48_000);
	// Half a million words to generate and to compress.
}, 60_000);

test('where not all parts fit, those of the first pages do', () => {
	const list = listAnswers('/en/', manyPages(40), words, { texts: 0, parts: 6_000 });
	const sizes = list.pages.map(([, parts]) => parts.length);
	expect(sizes[0]).toBe(9);
	expect(sizes.at(-1)).toBe(1);
	expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});
