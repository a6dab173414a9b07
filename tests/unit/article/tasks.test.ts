import { expect, test } from 'vitest';
import { readTasks } from '../../../src/article/tasks';
import { article } from './article';

test('each link of the start page becomes a task, whatever list it is in', () => {
	expect(readTasks(article('- [I can’t pay](./pay.mdx#now)\n- [Who called?](link:genuine)\n\n* [Write](./request.mdx)'))).toEqual([
		{ to: './pay.mdx#now', words: 'I can’t pay' },
		{ to: 'link:genuine', words: 'Who called?' },
		{ to: './request.mdx', words: 'Write' },
	]);
});

test('a start page without a text has no tasks', () => {
	expect(readTasks(article(''))).toEqual([]);
});

test.each([
	['a paragraph', 'Welcome here.', 'Welcome here.'],
	['a row without a link', '- Only words', 'Only words'],
	['a row with words beside its link', '- [Pay](./pay.mdx) soon', 'Pay soon'],
	['a row with two links', '- [Pay](./pay.mdx)[Write](./request.mdx)', 'PayWrite'],
	['a fact within a link', '- [Within <Fact id="resend-wait" />](./phone.mdx)', 'Within'],
	['a heading', '## Tasks', 'Tasks'],
])('the author of a start page is told of %s, which would not be shown', (_, mdx, words) => {
	const told = () => readTasks(article(mdx));
	expect(told).toThrow(/^src\/content\/help\/en\/page\.mdx holds “/);
	expect(told).toThrow(words);
	expect(told).toThrow('write “- [The reader’s words](./page.mdx#section)”');
});
