import { describe, expect, test } from 'vitest';
import { firstDays, readStages } from '../../../src/lib/lifecycle';

const page = `
## Expired hosting {#hosting}

Words before the stages.

<Lifecycle>

<Stage id="access" title="Access may be asked for" until="ask" tone="limited">

[Pay](./pay.mdx).

</Stage>

<Stage id="deleted" title="The hosting is deleted" tone="gone">

</Stage>

</Lifecycle>

## Expired domain {#domain}

<Stage id="works" title="The domain works" lasts="works" tone="works">

</Stage>
`;

describe('the stages below a section', () => {
	test('are read with their titles and facts, in their order', () => {
		expect(readStages(page, 'hosting')).toEqual([
			{ id: 'access', title: 'Access may be asked for', until: 'ask', tone: 'limited' },
			{ id: 'deleted', title: 'The hosting is deleted', tone: 'gone' },
		]);
	});

	test('reach to the end of the page where no section follows', () => {
		expect(readStages(page, 'domain').map(({ id }) => id)).toEqual(['works']);
	});

	test('are none where there is no such section', () => {
		expect(readStages(page, 'elsewhere')).toEqual([]);
	});
});

describe('the first day of each stage', () => {
	const days = { five: 5, eight: 8, thirty: 30, twentyTwo: 22 };
	const count = (...stages: { lasts?: keyof typeof days; until?: keyof typeof days; tone?: string }[]) =>
		firstDays(
			stages.map((stage, index) => ({ id: String(index), title: '', ...stage })),
			(fact) => days[fact as keyof typeof days],
		);

	test('stages that last some days: whole days, counted from the one after expiration', () => {
		expect(count({ lasts: 'thirty' }, { lasts: 'thirty' }, { tone: 'gone' })).toEqual([0, 31, 61]);
		expect(count({ lasts: 'eight' }, { lasts: 'twentyTwo' }, { lasts: 'thirty' }, { tone: 'gone' })).toEqual([0, 9, 31, 61]);
	});

	test('a stage until a day holds on that day', () => {
		expect(count({ until: 'five' }, { until: 'thirty' }, {})).toEqual([0, 6, 31]);
	});

	test('what ends for good ends on that day', () => {
		expect(count({ until: 'five' }, { until: 'thirty' }, { tone: 'gone' })).toEqual([0, 6, 30]);
	});
});
