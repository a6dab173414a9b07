import { describe, expect, test } from 'vitest';
import { boxWidth, layOut, wrapWords, type TreeNode } from '../../../../src/lib/finder/map-layout';

const leaf = (title: string): TreeNode => ({ answer: `To ${title}`, title, kind: 'outcome', children: [] });
const tree: TreeNode = {
	title: 'Root',
	kind: 'question',
	children: [leaf('one'), { answer: 'More', title: 'Second', kind: 'question', children: [leaf('two'), leaf('three')] }, leaf('four')],
};

describe('the drawing', () => {
	const { boxes, lines, width, height } = layOut(tree);
	const at = (title: string) => boxes.find((box) => box.title.join(' ') === title) ?? { x: NaN, y: NaN, height: NaN };

	test('has a box for every place and a line to every one but the first', () => {
		expect(boxes).toHaveLength(6);
		expect(lines).toHaveLength(5);
	});

	test('sets what follows to the right, the first at the same height', () => {
		expect(at('Second').x).toBeGreaterThan(at('Root').x + boxWidth);
		expect(at('two').x).toBeGreaterThan(at('Second').x + boxWidth);
		expect(at('one').y).toBe(at('Root').y);
		expect(at('two').y).toBe(at('Second').y);
	});

	test('lets no two boxes of a column touch', () => {
		const columns = [...Map.groupBy(boxes, ({ x }) => x).values()].map((column) => column.toSorted((a, b) => a.y - b.y));
		const gaps = columns.flatMap((column) =>
			column.slice(1).map((box, index) => box.y - (column[index]?.y ?? NaN) - (column[index]?.height ?? NaN)),
		);
		expect(gaps.length).toBeGreaterThan(2);
		expect(Math.min(...gaps)).toBeGreaterThan(0);
	});

	test('is as large as its boxes', () => {
		expect(width).toBe(Math.max(...boxes.map(({ x }) => x)) + boxWidth);
		expect(height).toBe(Math.max(...boxes.map((box) => box.y + box.height)));
	});

	test('is drawn with these measures: a line of text 17, 8 around, 28 between columns, 8 between rows', () => {
		const drawing = layOut({ title: 'Root', kind: 'question', children: [leaf('one'), leaf('two')] });
		expect(drawing).toEqual({
			width: 452,
			height: 108,
			boxes: [
				{ x: 0, y: 0, height: 33, kind: 'question', answer: [], title: ['Root'] },
				{ x: 240, y: 0, height: 50, kind: 'outcome', answer: ['To one'], title: ['one'] },
				{ x: 240, y: 58, height: 50, kind: 'outcome', answer: ['To two'], title: ['two'] },
			],
			lines: ['M212 16.5H226V16.5H240', 'M212 16.5H226V74.5H240'],
		});
	});

	test('breaks words where a box of 24 letters ends', () => {
		const [box] = layOut({ title: 'x'.repeat(17) + ' yyyyyy zzzzzz', kind: 'outcome', children: [] }).boxes;
		expect(box?.title).toEqual([`${'x'.repeat(17)} yyyyyy`, 'zzzzzz']);
	});

	test('gives a question with more lines than it leads to its own room', () => {
		const long = 'a question of very many words that need a lot of lines in a box that is as narrow as all of them are';
		const drawn = layOut({
			title: 'Root',
			kind: 'question',
			children: [{ answer: 'A', title: long, kind: 'question', children: [leaf('x')] }, leaf('y')],
		});
		const tall = drawn.boxes.find(({ title }) => title.length > 2);
		const next = drawn.boxes.find(({ title }) => title.join() === 'y');
		expect(next?.y).toBeGreaterThan((tall?.y ?? Infinity) + (tall?.height ?? 0));
	});
});

describe('words', () => {
	test('break at spaces, not at those that hold', () => {
		expect(wrapWords('one two three', 7)).toEqual(['one two', 'three']);
		expect(wrapWords('within 5\u00a0days', 10)).toEqual(['within', '5\u00a0days']);
	});

	test('that are longer than a line stay whole', () => {
		expect(wrapWords('a incomprehensible b', 5)).toEqual(['a', 'incomprehensible', 'b']);
	});
});
