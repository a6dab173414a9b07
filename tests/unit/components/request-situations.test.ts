import { describe, expect, test } from 'vitest';
import { requests } from '../../../src/components/tools/request/request-fields';
import { languagesFor } from '../../../src/components/tools/request/request-lines';
import { readSituation } from '../../../src/components/tools/request/request.state';
import { localeCodes } from '../../../src/config/locales';
import { requestSituations } from '../../../src/lib/request-situations';

describe('the situations', () => {
	test('are those that the rest of the site links to', () => {
		expect(Object.keys(requests)).toEqual([...requestSituations]);
	});

	test('are read from an address, and nothing else is', () => {
		expect(requestSituations.map(readSituation)).toEqual([...requestSituations]);
		expect(['', 'SMS', 'constructor', 'request-choose'].map(readSituation)).toEqual([undefined, undefined, undefined, undefined]);
	});

	test('compare an address only with fields that they ask for', () => {
		for (const fields of Object.values(requests)) {
			const names = fields.map(({ name }) => name);
			for (const { notUnder = [], notSame = [] } of fields) expect(names).toEqual(expect.arrayContaining([...notUnder, ...notSame]));
		}
	});
});

test.each(localeCodes)('a request from a page in %s can be written in its language and one other', (own) => {
	expect(languagesFor(own)).toContain(own);
	expect(languagesFor(own)).toHaveLength(2);
});
