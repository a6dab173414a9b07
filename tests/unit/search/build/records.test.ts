import { expect, test } from 'vitest';
import { readRecords, withoutHints } from '../../../../src/search/build/records';

const hints = `<meta name="search" content='{"order":3,"aliases":{"":["no sms"],"typo":["wrong number"]}}'>`;
const page = (body: string) =>
	`<!doctype html><html lang="en"><head>${hints}</head><body><main data-pagefind-body>${body}</main></body></html>`;

test('a page is cut at headings with an id and at folded answers', () => {
	const read = readRecords(
		page(
			'<h1>SMS</h1><p>Send it again.</p><h2 id="steps">Steps</h2><p>One <b>step</b>.</p><details><summary data-pagefind-ignore>Typo?</summary><div id="typo" data-pagefind-title="A typo?"><p>Edit it.</p></div></details>',
		),
	);
	expect(read).toEqual({
		order: 3,
		records: [
			{ id: '', title: 'SMS', aliases: ['no sms'], text: 'Send it again.' },
			{ id: 'steps', title: 'Steps', aliases: [], text: 'One step.' },
			{ id: 'typo', title: 'A typo?', aliases: ['wrong number'], text: 'Edit it.' },
		],
	});
});

test('a section that holds nothing but parts is described by their titles', () => {
	const records = readRecords(
		page('<h1>SMS</h1><h2 id="a">A</h2><h3 id="b">B</h3><p>b</p><h3 id="c">C</h3><p>c</p><h2 id="d">D</h2><p>d</p>'),
	)?.records;
	expect(records?.[1]).toMatchObject({ id: 'a', text: 'B · C' });
});

test('words of neighbouring blocks stay apart, and what is not to be found stays out', () => {
	const text = '<h1>SMS</h1><ul><li>one</li><li>two</li></ul><p data-pagefind-ignore>no</p><nav>no</nav><form>no</form><script>no</script>';
	expect(readRecords(page(text))?.records[0]?.text).toBe('one two');
});

test('a page that is not meant to be found has no records', () => {
	expect(readRecords('<!doctype html><html><body><h1>Not found</h1></body></html>')).toBeUndefined();
});

test('visitors do not get the aliases', () => {
	expect(withoutHints(page('<h1>SMS</h1>'))).not.toContain('wrong number');
});

test('visitors get nothing of an alias with an arrow', () => {
	const html = page('<h1>SMS</h1>').replace('no sms', 'My Account > Customer');
	expect(withoutHints(html)).toBe(html.replace(/<meta.*?}'>/, ''));
	expect(readRecords(html)?.records[0]?.aliases).toEqual(['My Account > Customer']);
});

test('a page that is one answer stays whole', () => {
	const html = page('<h1>SMS</h1><h2 id="a">A</h2><p>a</p>').replace('data-pagefind-body', 'data-pagefind-body data-one-answer');
	expect(readRecords(html)?.records).toEqual([{ id: '', title: 'SMS', aliases: ['no sms'], text: 'A a' }]);
});
