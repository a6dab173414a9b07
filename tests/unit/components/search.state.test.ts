import { describe, expect, test } from 'vitest';
import { isTooShort, moveTo, outcomeOf, Turn } from '../../../src/search/ui/search.state';
import { isShortcut } from '../../../src/search/ui/shortcut.state';

const field = -1;

describe('moveTo', () => {
	test.each([
		['ArrowDown', field, 0],
		['ArrowDown', 0, 1],
		['ArrowDown', 2, field],
		['ArrowUp', field, 2],
		['ArrowUp', 2, 1],
		['ArrowUp', 0, field],
	])('%s leads from %i to %i in a list of three', (key, from, to) => {
		expect(moveTo(key, from, 3)).toBe(to);
	});

	test('going down through the list and past its end comes back to the field', () => {
		let position: number | undefined = field;
		const seen = Array.from({ length: 4 }, () => (position = moveTo('ArrowDown', position ?? field, 3)));
		expect(seen).toEqual([0, 1, 2, field]);
	});

	test('a list of one line is left in both directions', () => {
		expect([moveTo('ArrowDown', 0, 1), moveTo('ArrowUp', 0, 1)]).toEqual([field, field]);
	});

	test.each(['ArrowDown', 'ArrowUp'])('%s moves nowhere in an empty list', (key) => {
		expect(moveTo(key, field, 0)).toBeUndefined();
	});

	test.each(['Enter', 'Escape', 'Tab', 'Home', 'End', 'a', ' '])('%s does not move', (key) => {
		expect(moveTo(key, 0, 3)).toBeUndefined();
	});
});

describe('isShortcut', () => {
	const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
	const press = (key: string, held: Partial<typeof none> = {}) => ({ key, ...none, ...held });

	test('Ctrl+K jumps, and on a Mac ⌘K, since Ctrl+K deletes to the end of the line there', () => {
		const [ctrl, command] = [press('k', { ctrlKey: true }), press('K', { metaKey: true })];
		expect([ctrl, command].map((event) => isShortcut(event, false))).toEqual([true, false]);
		expect([ctrl, command].map((event) => isShortcut(event, true))).toEqual([false, true]);
	});

	test.each([
		press('k'),
		press('/'),
		press('k', { ctrlKey: true, altKey: true }),
		press('K', { ctrlKey: true, shiftKey: true }),
		press('k', { ctrlKey: true, metaKey: true }),
		press('k', { ctrlKey: true, isComposing: true }),
		press('f', { ctrlKey: true }),
		press('Escape'),
	])('%j does not jump', (event) => {
		expect(isShortcut(event, false)).toBe(false);
	});
});

describe('Turn', () => {
	test('only the latest question is the newest', () => {
		const turn = new Turn();
		const first = turn.next();
		expect(turn.isNewest(first)).toBe(true);
		const second = turn.next();
		expect([turn.isNewest(first), turn.isNewest(second)]).toEqual([false, true]);
	});

	test('an answer to no question is not the newest after one was asked', () => {
		const turn = new Turn();
		turn.next();
		expect(turn.isNewest(0)).toBe(false);
	});
});

const hit = { url: '/', title: [], excerpt: [], because: '' };

test.for([
	['searching', { hits: [], settled: false, lost: 'nothing' }],
	['found', { hits: [hit], settled: false, lost: 'nothing' }],
	['found', { hits: [hit], settled: true, lost: 'nothing' }],
	['found in part', { hits: [hit], settled: true, lost: 'answers' }],
	['found in part', { hits: [hit], settled: true, lost: 'text' }],
	['nothing', { hits: [], settled: true, lost: 'nothing' }],
	['unavailable', { hits: [], settled: true, lost: 'answers' }],
	['unavailable', { hits: [], settled: true, lost: 'text' }],
	['unavailable', { hits: [], settled: true, lost: 'everything' }],
] as const)('%s: %o', ([outcome, findings]) => {
	expect(outcomeOf(findings)).toBe(outcome);
});

test.each([
	['', true],
	[' ', true],
	['s', true],
	['"s', true],
	['s.', true],
	['sm', false],
	['s 2', false],
	['č7', false],
])('%j is too short for a verdict: %j', (query, expected) => {
	expect(isTooShort(query)).toBe(expected);
});
