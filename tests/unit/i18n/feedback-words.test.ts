import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/config/locales';
import { translator } from '../../../src/i18n/translate';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe.each<[Locale, RegExp, RegExp]>([
	['en', /^Thank you\b/, /does not collect answers/],
	['cs', /^Děkujeme\b/, /odpovědi nesbírá/],
])('whoever says in %s whether an article helped', (locale, thanks, notCollected) => {
	const t = (key: 'feedback.none' | 'feedback.thanks' | 'feedback.failed') => plain(translator(locale)(key));

	test('is thanked where the answer was sent and where none is collected, and told which', () => {
		expect(t('feedback.thanks')).toMatch(thanks);
		expect(t('feedback.thanks')).not.toMatch(notCollected);
		expect(t('feedback.none')).toMatch(thanks);
		expect(t('feedback.none')).toMatch(notCollected);
	});

	test('is not thanked for an answer that did not arrive', () => {
		expect(t('feedback.failed')).not.toMatch(thanks);
	});
});
