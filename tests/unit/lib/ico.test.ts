import { expect, test } from 'vitest';
import { packIco } from '../../../src/lib/ico';

test('the directory says where each picture begins and how long it is', () => {
	const first = new Uint8Array([1, 2, 3]);
	const second = new Uint8Array([4, 5]);
	const file = packIco([
		{ size: 16, png: first },
		{ size: 256, png: second },
	]);
	const view = new DataView(file.buffer);
	expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]).toEqual([0, 1, 2]);
	expect([view.getUint8(6), view.getUint32(14, true), view.getUint32(18, true)]).toEqual([16, 3, 38]);
	expect([view.getUint8(22), view.getUint32(30, true), view.getUint32(34, true)]).toEqual([0, 2, 41]);
	expect([...file.slice(38)]).toEqual([1, 2, 3, 4, 5]);
});
