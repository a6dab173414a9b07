import { expect, test } from 'vitest';
import { overBudget } from '../../../src/integrations/pages/budgets';

test('a page and scripts up to the budget pass', () => {
	expect(overBudget([{ page: '/en/', bytes: 14_600, script: 7_800 }])).toEqual([]);
});

test('a page and scripts over it are named, each with what is too much and what to do', () => {
	const weights = [
		{ page: '/en/', bytes: 100, script: 7_801 },
		{ page: '/cs/', bytes: 14_700, script: 0 },
	];
	expect(overBudget(weights)).toEqual([
		'Too heavy to arrive at once on a slow line:',
		'  /cs/ has 14700 B after compression, 100 B more than 14600',
		expect.stringContaining('Move a section'),
		'Too much script:',
		'  /en/ has 7801 B after compression, 1 B more than 7800',
		expect.stringContaining('a developer'),
	]);
});
