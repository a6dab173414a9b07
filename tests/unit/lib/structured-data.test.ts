import { expect, test } from 'vitest';
import { breadcrumbData, faqData, serializeData } from '../../../src/lib/structured-data';

test('no word of a page can end the script element', () => {
	const script = serializeData(breadcrumbData([{ title: '</script><script>alert(1)</script>' }, { title: '<!--' }]));
	expect(script).not.toContain('<');
	expect(JSON.parse(script)).toMatchObject({ itemListElement: [{ name: '</script><script>alert(1)</script>' }, { name: '<!--' }] });
});

test('the last step of the way is the page itself', () => {
	expect(breadcrumbData([{ title: 'Home', url: 'https://help.example/en/' }, { title: 'SMS\u00a0code' }])).toEqual({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://help.example/en/' },
			{ '@type': 'ListItem', position: 2, name: 'SMS code' },
		],
	});
});

test('questions keep their order and their words', () => {
	const page = {
		url: 'https://help.example/en/faq/',
		title: 'FAQ',
		description: '',
		lang: 'en',
		modified: new Date('2026-11-24'),
		image: '',
	};
	expect(faqData(page, [{ question: 'Why?', answer: 'Because.' }])).toMatchObject({
		dateModified: '2026-11-24',
		mainEntity: [{ name: 'Why?', acceptedAnswer: { text: 'Because.' } }],
	});
});
