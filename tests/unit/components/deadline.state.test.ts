import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	deadlinesAhead,
	nextDeadline,
	partsOf,
	reckon,
	formatEndOf,
	formatTimeLeft,
	formatWholeDay,
	type Service,
} from '../../../src/components/tools/deadline/deadline.state';
import { translator } from '../../../src/i18n/translate';
import { isoDay } from '../../../src/lib/time/plain-date';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const stage = (id: string, first: number) => ({ id, title: `Stage ${id}`, first });
const hosting: Service = { stages: [stage('access', 0), stage('kept', 6), stage('deleted', 30)], ask: 5 };
const domain: Service = { stages: [stage('works', 0), stage('out', 31), stage('gone', 61)] };
const anyDay = fc.integer({ min: day('1990-01-01'), max: day('2100-12-31') });
const anyService = fc.constantFrom(hosting, domain);

describe('today’s place', () => {
	test.each([
		[hosting, '2026-11-22', '2026-11-22', 'access'],
		[hosting, '2026-11-22', '2026-11-27', 'access'],
		[hosting, '2026-11-22', '2026-11-28', 'kept'],
		[hosting, '2026-11-22', '2026-12-21', 'kept'],
		[hosting, '2026-11-22', '2026-12-22', 'deleted'],
		[domain, '2027-12-31', '2028-01-30', 'works'],
		[domain, '2027-12-31', '2028-01-31', 'out'],
		// Through a leap day.
		[domain, '2027-12-31', '2028-02-29', 'out'],
		[domain, '2027-12-31', '2028-03-01', 'gone'],
		[domain, '2026-11-22', '2026-11-21', undefined],
	])('%# expired on %s, today %s', (service, expiry, today, expected) => {
		expect(reckon(service, day(expiry), day(today)).current?.id).toBe(expected);
	});

	test('is the last stage that has begun, and every stage before it has begun, too', () => {
		fc.assert(
			fc.property(anyService, anyDay, fc.integer({ min: -400, max: 8000 }), (service, expiry, passed) => {
				const { current, stages } = reckon(service, expiry, expiry + passed);
				const begun = stages.filter(({ first }) => first <= passed);
				expect(current).toBe(begun.at(-1));
			}),
		);
	});

	test('moves with the calendar: a day later on both ends nothing changes', () => {
		fc.assert(
			fc.property(anyService, anyDay, anyDay, (service, expiry, today) => {
				const lefts = (shift: number) => reckon(service, expiry + shift, today + shift).stages.map(({ left }) => left);
				expect(lefts(1)).toEqual(lefts(0));
			}),
		);
	});
});

describe('the last day to ask for temporary access', () => {
	test.each([
		// The clocks of Europe change on 25 October and on 28 March.
		['2026-10-22', '2026-10-27'],
		['2027-03-25', '2027-03-30'],
		['2028-02-25', '2028-03-01'],
		['2027-12-28', '2028-01-02'],
	])('of hosting that expired on %s is %s', (expiry, last) => {
		expect(isoDay(reckon(hosting, day(expiry), day(expiry)).ask?.day ?? NaN)).toBe(last);
	});

	test('is the last one on which asking is offered', () => {
		const parts = (today: string) => partsOf(reckon(hosting, day('2026-11-22'), day(today)));
		expect(parts('2026-11-27')).toContain('ask');
		expect(parts('2026-11-28')).not.toContain('ask');
		expect(parts('2026-11-28')).toContain('askOver');
	});
});

describe('what is said', () => {
	const on = (service: Service, today: string) => partsOf(reckon(service, day('2026-11-22'), day(today)));
	test.each([
		['before expiration', hosting, '2026-11-20', ['ahead', 'pay', 'save']],
		['on the day of expiration', hosting, '2026-11-22', ['next', 'ask', 'save']],
		['in between', hosting, '2026-12-01', ['next', 'askOver', 'pay', 'save']],
		['on the day on which it ends', hosting, '2026-12-22', ['gone', 'save']],
		['long after', hosting, '2030-01-01', ['gone']],
		['of a domain', domain, '2026-11-25', ['next', 'pay', 'save']],
	])('%s', (_, service, today, parts) => {
		expect(on(service, today)).toEqual(parts);
	});
});

describe('the days left', () => {
	const on = (service: Service, today: string) => nextDeadline(reckon(service, day('2026-11-22'), day(today)));

	test('are those to ask for temporary access, its last day included', () => {
		expect(on(hosting, '2026-11-22')).toEqual({ left: 5 });
		expect(on(hosting, '2026-11-27')).toEqual({ left: 0 });
	});

	test('are those until the next stage where nothing can be asked for any more', () => {
		expect(on(hosting, '2026-11-28')).toMatchObject({ left: 24, title: 'Stage deleted' });
		expect(on(domain, '2026-11-22')).toMatchObject({ left: 31, title: 'Stage out' });
	});

	test('are none in the last stage', () => {
		expect(on(hosting, '2026-12-22')).toBeUndefined();
	});
});

describe('the deadlines ahead', () => {
	const on = (service: Service, today: string) =>
		deadlinesAhead(reckon(service, day('2026-11-22'), day(today)), 'Ask').map((deadline) => `${isoDay(deadline.day)} ${deadline.title}`);

	test('are the last day to ask and the days on which something ends', () => {
		expect(on(hosting, '2026-11-22')).toEqual(['2026-11-27 Ask', '2026-12-22 Stage deleted']);
		expect(on(domain, '2026-11-22')).toEqual(['2026-12-23 Stage out', '2027-01-22 Stage gone']);
	});

	test('are fewer every time one has passed, on the day after it', () => {
		expect(on(hosting, '2026-11-27')).toHaveLength(2);
		expect(on(hosting, '2026-11-28')).toHaveLength(1);
		expect(on(hosting, '2026-12-22')).toHaveLength(1);
		expect(on(hosting, '2026-12-23')).toHaveLength(0);
	});
});

describe('the words', () => {
	const wordsOf = (locale: 'en' | 'cs') => ({
		lang: locale === 'en' ? 'en-GB' : 'cs',
		weekdays: translator(locale)('deadline.weekdays').split(' '),
	});
	const plain = (text: string) => text.replaceAll('\u00a0', ' ');
	const week = Array.from({ length: 7 }, (_, index) => day('2026-11-22') + index);

	test('the end of each day of a week in English and in Czech', () => {
		expect(week.map((date) => plain(formatEndOf(date, wordsOf('en'), 2026)))).toEqual([
			'Sunday 22 November',
			'Monday 23 November',
			'Tuesday 24 November',
			'Wednesday 25 November',
			'Thursday 26 November',
			'Friday 27 November',
			'Saturday 28 November',
		]);
		expect(week.map((date) => plain(formatEndOf(date, wordsOf('cs'), 2026)))).toEqual([
			'neděle 22. listopadu',
			'pondělí 23. listopadu',
			'úterý 24. listopadu',
			'středy 25. listopadu',
			'čtvrtka 26. listopadu',
			'pátku 27. listopadu',
			'soboty 28. listopadu',
		]);
	});

	test('another year is named', () => {
		expect(plain(formatEndOf(day('2027-01-01'), wordsOf('cs'), 2026))).toBe('pátku 1. ledna 2027');
		expect(plain(formatWholeDay(day('2027-01-01'), 'en-GB', 2026))).toBe('Friday 1 January 2027');
		expect(plain(formatWholeDay(day('2027-01-01'), 'cs', 2027))).toBe('pátek 1. ledna');
	});

	test.each([
		[0, 'today', 'dnes'],
		[1, 'tomorrow', 'zítra'],
		[2, 'in 2 days', 'pozítří'],
		[3, 'in 3 days', 'za 3 dny'],
		[27, 'in 27 days', 'za 27 dní'],
		[-3, '3 days ago', 'před 3 dny'],
	])('%i days from today', (days, english, czech) => {
		expect(plain(formatTimeLeft(days, 'en-GB'))).toBe(english);
		expect(plain(formatTimeLeft(days, 'cs'))).toBe(czech);
	});
});
