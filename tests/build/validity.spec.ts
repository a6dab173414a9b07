import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { forwarders } from '../support/site';
import { offenders, pages } from './pages';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:standard'],
	rules: {
		// How a tag is written, which no browser tells apart: the compiler's choice.
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		'attribute-empty-style': 'off',
		'attribute-boolean-style': 'off',
		'doctype-style': 'off',
		// Safari takes the role away from a list without bullets; saying it again gives it back.
		'no-redundant-role': 'off',
		// Titles have a length of their own in head.spec.ts.
		'long-title': 'off',
	},
});

test('nothing stands after the end of a page', () => {
	expect(offenders([...pages, ...forwarders()], ({ html }) => (/<\/html>\s*$/.test(html) ? [] : [html.slice(-100)]))).toEqual([]);
});

test('every page is valid HTML', async () => {
	const documents = [...pages, ...forwarders()];
	const reports = new Map(
		await Promise.all(documents.map(async ({ path, html }) => [path, await validator.validateString(html, path)] as const)),
	);
	const found = offenders(documents, ({ path }) =>
		(reports.get(path)?.results ?? []).flatMap(({ messages }) =>
			messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${String(selector)})`),
		),
	);
	expect(found).toEqual([]);
});
