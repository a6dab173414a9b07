import type { NumberWords } from '../languages';

/** Numbers in words. */
export const numbers: NumberWords = {
	numbers: [
		[1, 'one'],
		[2, 'two'],
		[3, 'three'],
		[4, 'four'],
		[5, 'five'],
		[6, 'six'],
		[7, 'seven'],
		[8, 'eight'],
		[9, 'nine'],
		[10, 'ten'],
		[11, 'eleven'],
		[12, 'twelve'],
		[14, 'fourteen'],
		[15, 'fifteen'],
		[20, 'twenty'],
		[30, 'thirty'],
		[60, 'sixty'],
		[90, 'ninety'],
	],
	between: 'working|business|full|whole|more',
	units: 'seconds?|minutes?|hours?|days?|weeks?|months?|years?',
};
