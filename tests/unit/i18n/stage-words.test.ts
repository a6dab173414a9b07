import { describe, expect, test } from 'vitest';
import { translator } from '../../../src/i18n/translate';
import { languages } from '../../../src/i18n/languages';
import { formatQuantity } from '../../../src/lib/text/quantity';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a stage between two days', () => {
	test.each([
		['en', undefined, undefined, 'past day 5, but before day 30 after expiration'],
		['cs', 'loc', 'ins', 'po 5. dni, ale před 30. dnem po expiraci'],
	] as const)('ends in %s before the day that the next stage begins with', (locale, fromCase, untilCase, expected) => {
		const from = formatQuantity(5, 'nthDay', languages[locale].units, locale, fromCase);
		const until = formatQuantity(30, 'nthDay', languages[locale].units, locale, untilCase);
		expect(plain(translator(locale)('lifecycle.between', { from, until }))).toBe(expected);
	});
});
