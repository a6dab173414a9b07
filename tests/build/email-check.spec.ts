import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { parts } from '../support/articles';
import { builtPage } from './content';
import { all, attribute } from './pages';
import { wordsOf } from './words';

for (const locale of localeCodes) {
	const t = translator(locale);
	const items = () => all(builtPage('good-email', locale).main, 'email-check [data-item]');

	test(`the check in ${locale} judges the conditions of the checklist, and Email 2 beside them`, () => {
		const conditions = parts('good-email', locale, 'Check').map(({ id }) => id);
		expect(items().map((item) => attribute(item, 'data-item'))).toEqual([...conditions, 'email-2']);
	});

	test(`the check in ${locale} says what each answer means, and the next step after all but the good one`, () => {
		const found = items().flatMap((item) =>
			all(item, 'dd').map((outcome) => `${attribute(outcome, 'data-outcome')} ${all(outcome, 'a').length}`),
		);
		expect(found).toEqual(items().flatMap(() => ['met 0', 'unmet 1', 'unknown 1']));
		for (const item of items()) {
			const answers = all(item, '.answer').map((answer) => wordsOf(answer));
			expect(answers.sort()).toEqual([t('emailCheck.yes'), t('emailCheck.no'), t('emailCheck.unsure')].map((word) => `${word}:`).sort());
		}
	});

	test(`the form of the check in ${locale} could not put what is typed into an address, even without its script`, () => {
		const form = all(builtPage('good-email', locale).main, 'email-check form')[0];
		expect(attribute(form, 'method')).toBe('dialog');
		expect(attribute(form, 'action')).toBe('');
	});

	test(`the drawing of the loop in ${locale} says all its words to those who do not see it`, () => {
		const drawing = all(builtPage('good-email', locale).main, 'svg[data-loop]')[0];
		expect(attribute(drawing, 'aria-label')).toBe(t('figure.loop.alt'));
		expect(attribute(drawing, 'role')).toBe('img');
	});
}
