import { expect, test } from 'vitest';
import { readContentFiles } from '../../../src/integrations/content-files';
import { readContent } from '../../../src/lib/content-checks/source';
import { reportFacts } from '../../../src/lib/facts-report';

const day = new Date('2026-11-26');
const content = readContent(readContentFiles(process.cwd()), day);
const texts = new Map([
	['one', 'Wait <Fact id="resend-wait" />.'],
	['two', 'answer: After {resend-wait:gen}.'],
	['three', 'resend-wait is only spoken of'],
]);
const resend = (today: Date) => reportFacts(content, texts, today, 12).find(({ id }) => id === 'resend-wait');

test('a fact is reported with its value, its days and the pages that name it', () => {
	expect(resend(day)).toEqual({
		id: 'resend-wait',
		fact: 'S21',
		value: '1 minute',
		checked: '2026-11-24',
		due: '2027-11-24',
		late: false,
		pages: ['one', 'two'],
	});
});

test('a fact is late from the day after it is due', () => {
	expect([resend(new Date('2027-11-24'))?.late, resend(new Date('2027-11-25'))?.late]).toEqual([false, true]);
});

test('every fact is reported, those first that are due first', () => {
	const lines = reportFacts(content, texts, day, 12);
	expect(lines).toHaveLength(content.facts.entries.length);
	expect(lines.map(({ due }) => due)).toEqual(lines.map(({ due }) => due).sort());
});

test('a fact without a number is reported without one, and one that nobody names with no page', () => {
	const name = reportFacts(content, texts, day, 12).find(({ value }) => value === '');
	expect(name?.pages).toEqual([]);
	const wrong = { ...content.facts, entries: [{ id: 'x', file: '', line: 1, value: undefined }] };
	expect(reportFacts({ facts: wrong }, texts, day, 12)).toEqual([]);
});

test('a fact whose id begins like another one is not taken for it', () => {
	const longer = new Map([['page', '<Fact id="resend-wait-more" /> {resend-wait-more}']]);
	expect(reportFacts(content, longer, day, 12).find(({ id }) => id === 'resend-wait')?.pages).toEqual([]);
});
