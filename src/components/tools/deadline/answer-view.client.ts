import { fillBlanks, formatCount, type PluralForms } from '../../../lib/text/counted';
import { isoDay, yearOf, type Day } from '../../../lib/time/plain-date';
import { placeOnStrip } from '../../../lib/time/day-strip';
import {
	nextDeadline,
	partsOf,
	formatEndOf,
	formatTimeLeft,
	formatWholeDay,
	type DatedStage,
	type DayWords,
	type Advice,
	type Reckoning,
} from './deadline.state';

/** What an answer is about. */
export interface CountedDays {
	reckoning: Reckoning;
	expiry: Day;
	today: Day;
	/** Name of what expired. */
	service: string;
	/** The strip of its days. */
	strip: Element | null;
}

/** Words that the template does not hold. */
export interface AnswerWords extends DayWords {
	/** "Today is day {count} after expiration" and its like for the day itself and for a day to come. */
	passed: string;
	expiresToday: string;
	ahead: string;
	/** "since {day}" of the stage that holds today, "from {day}" of the others. */
	since: string;
	from: string;
	/** Mark of the stage that holds today. */
	youAreHere: string;
	/** Words of the unit, for any number of days. */
	days: PluralForms;
	/** What the days left are for: to ask for temporary access, on its last day too; until the stage {title}. */
	toAsk: string;
	lastToAsk: string;
	toStage: string;
}

/** An answer made from the component's template: the parts that hold, their blanks filled, a row for each stage. */
export function renderAnswer(template: HTMLTemplateElement, answer: CountedDays, words: AnswerWords): DocumentFragment {
	const view = template.content.cloneNode(true) as DocumentFragment;
	const parts = partsOf(answer.reckoning);
	for (const part of view.querySelectorAll<HTMLElement>('[data-if]')) if (!parts.includes(part.dataset['if'] as Advice)) part.remove();
	const blanks = blanksOf(answer, words);
	for (const element of view.querySelectorAll('[data-fill]')) element.textContent = fillBlanks(element.textContent, blanks);
	view.querySelector('[data-strip]')?.append(...stripWithToday(answer));
	const row = view.querySelector('li');
	const { stages, current } = answer.reckoning;
	row?.replaceWith(
		...stages.map((stage) => {
			const filled = row.cloneNode(true) as Element;
			fillRow(filled, stage, yearOf(answer.today), stage === current, words);
			return filled;
		}),
	);
	return view;
}

/** A copy of the strip with its mark on today. */
function stripWithToday({ strip, reckoning: { passed, stages } }: CountedDays): Element[] {
	if (strip === null || passed < 0) return [];
	const copy = strip.cloneNode(true) as Element;
	const mark = copy.querySelector('[data-today]');
	const firsts = stages.map(({ first }) => first);
	mark?.setAttribute('x', placeOnStrip(passed, firsts));
	mark?.removeAttribute('visibility');
	return [copy];
}

/** The days left and what they are for. */
function nextOf(reckoning: Reckoning, words: AnswerWords): { count: string; for: string } {
	const { left = 0, title } = nextDeadline(reckoning) ?? {};
	if (title === undefined && left === 0) return { count: formatTimeLeft(0, words.lang), for: words.lastToAsk };
	return {
		count: String(left),
		for: `${formatCount(words.days, words.lang, left)} ${title === undefined ? words.toAsk : fillBlanks(words.toStage, { title })}`,
	};
}

function blanksOf({ reckoning, expiry, today, service }: CountedDays, words: AnswerWords): Record<string, string> {
	const { passed, current, ask } = reckoning;
	return {
		...nextOf(reckoning, words),
		service,
		expiry: formatWholeDay(expiry, words.lang),
		when: current === undefined ? '' : fillBlanks(passed === 0 ? words.expiresToday : words.passed, { count: passed }),
		place: current?.title ?? words.ahead,
		left: formatTimeLeft(-passed, words.lang),
		ask: ask === undefined ? '' : formatEndOf(ask.day, words, yearOf(today)),
		askLeft: ask === undefined ? '' : formatTimeLeft(ask.left, words.lang),
	};
}

/** A stage begins on its day and holds from then on: the one that holds today says since when, and no second date. */
function fillRow(row: Element, { id, title, day, left }: DatedStage, year: number, isCurrent: boolean, words: AnswerWords): void {
	const [place, link, rest] = [row.querySelector('.day'), row.querySelector('a'), row.querySelector('.left')];
	if (!place || !link || !rest) return;
	const time = document.createElement('time');
	time.dateTime = isoDay(day);
	time.textContent = fillBlanks(isCurrent ? words.since : words.from, { day: formatEndOf(day, words, year) });
	place.replaceChildren(time);
	link.href = `#${id}`;
	link.textContent = title;
	rest.textContent = isCurrent ? words.youAreHere : formatTimeLeft(left, words.lang);
	if (isCurrent) row.setAttribute('aria-current', 'step');
}
