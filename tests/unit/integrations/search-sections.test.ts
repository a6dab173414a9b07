import { expect, test } from 'vitest';
import { withSectionHeadings } from '../../../src/integrations/search-sections';

test('gives a folded part a heading of its id', () => {
	expect(withSectionHeadings('<div class="answer" id="typo" data-pagefind-title="A typo?"><p>Edit it.</p></div>')).toBe(
		'<div class="answer" id="typo" ><h3 id="typo">A typo?</h3><p>Edit it.</p></div>',
	);
});

test('finds the id on either side of the title', () => {
	expect(withSectionHeadings('<div data-pagefind-title="A" id="a">x</div>')).toContain('<h3 id="a">A</h3>x');
});

test('marks every part of a page', () => {
	const parts = ['a', 'b', 'c'].map((id) => `<div id="${id}" data-pagefind-title="${id}">text</div>`).join('\n');
	expect(withSectionHeadings(parts).match(/<h3 id="[abc]">[abc]<\/h3>text/g)).toHaveLength(3);
});

test('keeps the encoding of a title', () => {
	expect(withSectionHeadings('<div id="a" data-pagefind-title="Q &amp; A &quot;x&quot;">')).toContain(
		'<h3 id="a">Q &amp; A &quot;x&quot;</h3>',
	);
});

test('leaves a part without an id alone', () => {
	const html = '<div data-pagefind-title="A">text</div>';
	expect(withSectionHeadings(html)).toBe(html);
});

test('leaves pages without such parts alone', () => {
	const html = '<main data-pagefind-body><h2 id="a">A</h2><p>text</p></main>';
	expect(withSectionHeadings(html)).toBe(html);
});
