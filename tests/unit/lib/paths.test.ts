import { describe, expect, test } from 'vitest';
import { joinPath, parseTarget } from '../../../src/lib/paths';

describe('joinPath', () => {
	test.each([
		['/', [], '/'],
		['/', ['en'], '/en/'],
		['/', ['en', 'faq'], '/en/faq/'],
		['/', ['en', ''], '/en/'],
		['/help/', ['cs', 'dobry-email'], '/help/cs/dobry-email/'],
		['/help/', [''], '/help/'],
	])('joins %s and %j to %s', (base, parts, expected) => {
		expect(joinPath(base, ...parts)).toBe(expected);
	});
});

describe('parseTarget', () => {
	test('reads a page', () => {
		expect(parseTarget('./phone.mdx')).toEqual({ kind: 'page', id: 'phone', hash: '' });
	});

	test('reads a section of a page', () => {
		expect(parseTarget('./good-email.mdx#email-2')).toEqual({ kind: 'page', id: 'good-email', hash: '#email-2' });
	});

	test('reads an entry of the link registry', () => {
		expect(parseTarget('link:order-overview')).toEqual({ kind: 'external', id: 'order-overview' });
	});

	test.each([
		'',
		'phone.mdx',
		'./phone',
		'./phone.md',
		'./Phone.mdx',
		'../phone.mdx',
		'./phone.mdx#',
		'./phone.mdx#Steps',
		'./phone.mdx#steps#more',
		'#steps',
		'link:',
		'link:Order',
		'link:order overview',
		'https://example.com/',
		'javascript:link:order',
	])('knows no target in "%s"', (href) => {
		expect(parseTarget(href)).toBeUndefined();
	});
});
