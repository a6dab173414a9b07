import { describe, expect, test } from 'vitest';
import { parseTicks, withTick, type Ticks } from '../../../src/components/content/checklist/checklist.state';

const ticks: Ticks = { 'good-email': ['any-device', 'outside-account'], other: ['x'] };

describe('parseTicks', () => {
	test('reads what was stored', () => {
		expect(parseTicks(JSON.stringify(ticks))).toEqual(ticks);
	});

	test('has no ticks where nothing is stored', () => {
		expect(parseTicks(null)).toEqual({});
	});

	test.each([
		['nothing', ''],
		['half a value', '{"good-email":["any-dev'],
		['words', 'yes'],
		['null', 'null'],
		['a number', '1'],
		['a text', '"any-device"'],
		['a list', '["any-device"]'],
		['an empty list', '[]'],
		['a list of lists', '[["any-device"]]'],
		['a tick in place of a list', '{"good-email":"any-device"}'],
		['no list', '{"good-email":null}'],
		['numbers in place of ids', '{"good-email":[1,2]}'],
		['one wrong list among right ones', '{"other":["x"],"good-email":[{}]}'],
		['lists in a list of ticks', '{"good-email":[["any-device"]]}'],
	])('counts %s as no ticks', (_, stored) => {
		expect(parseTicks(stored)).toEqual({});
	});

	test('a forged prototype changes nothing', () => {
		const forged = parseTicks('{"__proto__":["any-device"]}');
		expect(withTick(forged, 'good-email', 'any-device', true)['good-email']).toEqual(['any-device']);
		expect(({} as Ticks)['good-email']).toBeUndefined();
	});
});

describe('withTick', () => {
	test('sets a tick', () => {
		expect(withTick({}, 'good-email', 'any-device', true)).toEqual({ 'good-email': ['any-device'] });
	});

	test('clears a tick and leaves the others', () => {
		expect(withTick(ticks, 'good-email', 'any-device', false)).toEqual({ 'good-email': ['outside-account'], other: ['x'] });
	});

	test('keeps an emptied list, so that another tab clears its ticks too', () => {
		expect(withTick({ other: ['x'] }, 'other', 'x', false)).toEqual({ other: [] });
	});

	test('never holds a tick twice', () => {
		expect(withTick(ticks, 'other', 'x', true)['other']).toEqual(['x']);
	});

	test('stores the same ticks in the same words, whatever their order', () => {
		const oneWay = withTick(withTick({}, 'l', 'a', true), 'l', 'b', true);
		const otherWay = withTick(withTick({}, 'l', 'b', true), 'l', 'a', true);
		expect(JSON.stringify(oneWay)).toBe(JSON.stringify(otherWay));
	});

	test('leaves what it was given as it is', () => {
		const before = JSON.stringify(ticks);
		withTick(ticks, 'other', 'y', true);
		withTick(ticks, 'other', 'x', false);
		expect(JSON.stringify(ticks)).toBe(before);
	});
});
