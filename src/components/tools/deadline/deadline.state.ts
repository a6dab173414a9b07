import { formatDay, weekdayOf, yearOf, type Day } from '../../../lib/time/plain-date';

/** A stage after expiration. */
interface Stage {
	/** Id of the stage on the page. */
	id: string;
	title: string;
	/** Day after expiration on which it begins. */
	first: number;
}

/** What can expire. */
export interface Service {
	/** In their order; the first begins on the day of expiration. */
	stages: readonly [Stage, ...Stage[]];
	/** Last day after expiration on which temporary access may be asked for; left out where it cannot be. */
	ask?: number;
}

/** A stage on the calendar. */
export interface DatedStage extends Stage {
	day: Day;
	/** Days from today; negative where it has begun before. */
	left: number;
}

/** Where a service stands. */
export interface Reckoning {
	/** Days since expiration; negative where it is still ahead. */
	passed: number;
	/** Today's place; undefined before expiration. */
	current: DatedStage | undefined;
	stages: readonly DatedStage[];
	/** The last day to ask for temporary access. */
	ask: { day: Day; left: number } | undefined;
}

/** A day that something must be done by, or on which something ends. */
export interface Deadline {
	/** Id of its stage; "ask" for the last day to ask for temporary access. */
	id: string;
	title: string;
	day: Day;
}

/** Where a service that expires on a day stands today. */
export function reckon(service: Service, expiry: Day, today: Day): Reckoning {
	const stages = service.stages.map((stage) => ({ ...stage, day: expiry + stage.first, left: expiry + stage.first - today }));
	return {
		passed: today - expiry,
		current: stages.findLast(({ left }) => left <= 0),
		stages,
		ask: service.ask === undefined ? undefined : { day: expiry + service.ask, left: expiry + service.ask - today },
	};
}

/**
 * The deadlines that have not passed, today's included. The stage that begins when the time to ask is over is the same
 * deadline once more and is left out; so is the day of expiration.
 * @param ask words for the last day to ask for temporary access
 */
export function deadlinesAhead({ stages, ask }: Reckoning, askTitle: string): Deadline[] {
	const later = stages.slice(ask === undefined ? 1 : 2);
	const ends = later.map(({ id, title, day, left }) => ({ id, title, day, left }));
	const all = ask === undefined ? ends : [{ id: 'ask', title: askTitle, ...ask }, ...ends];
	return all.filter(({ left }) => left >= 0).map(({ id, title, day }) => ({ id, title, day }));
}

/** The first deadline that has not passed, and the days that are left until then; undefined where there is none. */
export function nextDeadline({ stages, ask }: Reckoning): { left: number; title?: string } | undefined {
	if (ask !== undefined && ask.left >= 0) return { left: ask.left };
	return stages.find(({ left }) => left > 0);
}

/** What an answer can say besides the stages and their days. */
export type Advice = 'ahead' | 'next' | 'ask' | 'askOver' | 'pay' | 'gone' | 'save';

/** What is to be said of a reckoning. */
export function partsOf(reckoning: Reckoning): Advice[] {
	const { current, stages, ask } = reckoning;
	if (current === undefined) return ['ahead', 'pay', 'save'];
	const gone = current === stages.at(-1);
	const canAsk = ask !== undefined && ask.left >= 0;
	const said = new Map<Advice, boolean>([
		['next', nextDeadline(reckoning) !== undefined],
		['ask', canAsk],
		['askOver', ask !== undefined && ask.left < 0 && !gone],
		['pay', !canAsk && !gone],
		['gone', gone],
		['save', deadlinesAhead(reckoning, '').length > 0],
	]);
	return [...said].filter(([, holds]) => holds).map(([part]) => part);
}

/** How days are said in a language. */
export interface DayWords {
	/** BCP 47 tag. */
	lang: string;
	/** Weekdays from Sunday as they follow "by the end of" and "from"; Czech has them in the genitive. */
	weekdays: readonly string[];
}

/** "Friday 27 November": the day as it follows "by the end of" and "from"; with its year where that is not the given one. */
export function formatEndOf(day: Day, { lang, weekdays }: DayWords, year?: number): string {
	const date = formatDay(day, lang, { day: 'numeric', month: 'long', ...withYear(day, year) });
	return `${weekdays[weekdayOf(day)] ?? ''}\u00a0${date}`;
}

/** "Friday 27 November" by itself; with its year where that is not the given one. */
export function formatWholeDay(day: Day, lang: string, year?: number): string {
	const weekday = formatDay(day, lang, { weekday: 'long' });
	return `${weekday}\u00a0${formatDay(day, lang, { day: 'numeric', month: 'long', ...withYear(day, year) })}`;
}

/** "in 5 days", "today", "3 days ago". */
export function formatTimeLeft(days: number, lang: string): string {
	return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(days, 'day').replaceAll(' ', '\u00a0');
}

function withYear(day: Day, year: number | undefined): Intl.DateTimeFormatOptions {
	return yearOf(day) === year ? {} : { year: 'numeric' };
}
