import { describe, expect, test } from 'vitest';
import { deviceMemory, type KeyValueStore } from '../../../src/lib/browser/device-memory.client';

const prefix = 'help:1:';

/** A store as browsers have it. */
function workingStore(content: Record<string, string> = {}): KeyValueStore {
	const kept = new Map(Object.entries(content));
	return {
		get length() {
			return kept.size;
		},
		key: (index) => [...kept.keys()][index] ?? null,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
	};
}

function fail(): never {
	throw new DOMException('The operation is insecure.', 'SecurityError');
}

describe('with a store', () => {
	test('keeps and reads under the prefix', () => {
		const store = workingStore();
		const memory = deviceMemory(() => store, prefix);
		expect(memory.read('sms')).toBeNull();
		expect(memory.write('sms', 'v')).toBe(true);
		expect(memory.read('sms')).toBe('v');
		expect(store.getItem('help:1:sms')).toBe('v');
	});

	test('counts each text of what is stored, and what is no JSON as one', () => {
		const memory = deviceMemory(
			() =>
				workingStore({
					'help:1:ticks': '{"good-email":["any-device","outside-account"],"other":[]}',
					'help:1:sms': '{"presses":["2026-11-24T14:05:00+01:00"],"running":true}',
					'help:1:torn': '{"a',
					'other-site': '["x"]',
				}),
			prefix,
		);
		expect(memory.count()).toBe(4);
	});

	test('forgets everything of this site and nothing else', () => {
		const store = workingStore({ 'help:1:a': '1', 'help:1:b': '2', 'help:2:a': '3', other: '4' });
		expect(deviceMemory(() => store, prefix).forgetAll()).toBe(true);
		expect([store.getItem('help:1:a'), store.getItem('help:1:b'), store.getItem('help:2:a'), store.getItem('other')]).toEqual([
			null,
			null,
			'3',
			'4',
		]);
	});

	test('opens it only when it is used', () => {
		let opened = 0;
		const memory = deviceMemory(() => {
			opened += 1;
			return workingStore();
		}, prefix);
		expect(opened).toBe(0);
		memory.read('k');
		expect(opened).toBe(1);
	});
});

describe('without a usable store, nothing is thrown and the caller is told', () => {
	const broken = { length: 1, key: fail, getItem: fail, setItem: fail, removeItem: fail };
	const unusable: Record<string, () => KeyValueStore> = {
		'access is blocked': fail,
		'there is none': () => null as unknown as KeyValueStore,
		'every operation fails': () => broken,
		'a page script has replaced it': () => ({ length: 1, key: 1, getItem: 1, setItem: 1, removeItem: 1 }) as unknown as KeyValueStore,
	};

	test.each(Object.entries(unusable))('%s', (_, open) => {
		const memory = deviceMemory(open, prefix);
		expect(memory.read('k')).toBeNull();
		expect(memory.write('k', 'v')).toBe(false);
		expect(memory.count()).toBe(0);
		expect(memory.forgetAll()).toBe(false);
	});

	test('a full store still reads and forgets', () => {
		const store: KeyValueStore = { ...workingStore({ 'help:1:k': 'old' }), length: 1, setItem: fail };
		const memory = deviceMemory(() => store, prefix);
		expect(memory.write('k', 'v')).toBe(false);
		expect(memory.read('k')).toBe('old');
		expect(memory.forgetAll()).toBe(true);
		expect(memory.read('k')).toBeNull();
	});
});
