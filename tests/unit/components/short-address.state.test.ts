import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/components/page/short-address.state';

test('the first language of the browser that is offered is chosen', () => {
	expect(chooseLanguage(['sk', 'cs', 'en'], ['en', 'cs'])).toBe('cs');
});

test('the region says nothing', () => {
	expect(chooseLanguage(['en-GB'], ['en', 'cs'])).toBe('en');
	expect(chooseLanguage(['CS-cz'], ['en', 'cs'])).toBe('cs');
});

test('nothing is chosen for readers of other languages', () => {
	expect(chooseLanguage(['de', 'fr'], ['en', 'cs'])).toBeUndefined();
	expect(chooseLanguage([], ['en', 'cs'])).toBeUndefined();
});
