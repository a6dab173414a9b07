import { fillBlanks, readForms } from '../../../lib/text/counted';
import { focusErrors, makeRoom, showErrors, type FieldError } from '../../../lib/browser/form-messages.client';
import { icalendar } from '../../../lib/time/icalendar';
import { dayAt, isoDay, formatDay, type Day } from '../../../lib/time/plain-date';
import { saveFile } from '../../../lib/browser/save-file.client';
import { readDate, spreadDate, typedDate } from '../../../lib/typed/date';
import { keepForWayBack } from '../../../lib/browser/way-back.client';
import { renderAnswer, type AnswerWords } from './answer-view.client';
import { deadlinesAhead, reckon, formatWholeDay, type Reckoning, type Service } from './deadline.state';

/** Moments at which a page that was left open may have passed midnight. */
const wakeUps = ['pageshow', 'focus'] as const;

/** `<deadline-reckoner>`: counts from a typed day, marks today's place on the page's stages, makes a calendar file. Stores nothing. */
class DeadlineReckoner extends HTMLElement {
	/** What was asked last and is answered on the page. */
	#answered: { kind: string; expiry: Day; today: Day; reckoning: Reckoning } | undefined;
	readonly #services = JSON.parse(this.dataset['services'] ?? '{}') as Record<string, Service | undefined>;
	readonly #problems = JSON.parse(this.dataset['problems'] ?? '{}') as Record<string, string | undefined>;
	readonly #onWake = () => {
		const today = this.#today();
		if (this.#answered !== undefined && this.#answered.today !== today) this.#answer(this.#answered.kind, this.#answered.expiry, today);
	};

	connectedCallback(): void {
		makeRoom(this);
		keepForWayBack(this);
		this.addEventListener('submit', this);
		this.addEventListener('click', this);
		for (const type of wakeUps) addEventListener(type, this.#onWake);
	}

	disconnectedCallback(): void {
		this.removeEventListener('submit', this);
		this.removeEventListener('click', this);
		for (const type of wakeUps) removeEventListener(type, this.#onWake);
	}

	handleEvent(event: Event): void {
		if (event.type === 'submit') {
			event.preventDefault();
			this.#ask();
		}
		if (event.type === 'click' && event.target instanceof Element && event.target.closest('[data-save]')) this.#save();
	}

	/** Today in the provider's time zone: a last day to ask ends there, wherever the reader is. */
	#today(): Day {
		return dayAt(new Date(), this.dataset['zone'] ?? '');
	}

	#ask(): void {
		const form = this.#part('form');
		const today = this.#today();
		const kind = this.querySelector<HTMLInputElement>('[name=kind]:checked')?.value;
		spreadDate(form);
		const read = readDate(typedDate(form), today);
		const errors: FieldError[] = [];
		if (kind === undefined) errors.push({ id: 'deadline-hosting', message: this.#problems['kind'] ?? '' });
		if ('problem' in read) {
			const message = fillBlanks(this.#problems[read.problem] ?? '', {
				today: formatDay(today, this.dataset['lang'] ?? '', { dateStyle: 'long' }),
			});
			errors.push({ id: `deadline-${read.field}`, message });
		}
		showErrors(form, errors);
		if (kind === undefined || 'problem' in read) {
			this.#clear();
			focusErrors(form);
			return;
		}
		this.#answer(kind, read.day, today);
		this.#part('#deadline-place').focus();
	}

	#answer(kind: string, expiry: Day, today: Day): void {
		this.#clear();
		const service = this.#services[kind];
		const template = this.querySelector('template');
		if (service === undefined || template === null) return;
		const reckoning = reckon(service, expiry, today);
		this.#answered = { kind, expiry, today, reckoning };
		const strip = this.querySelectorAll('.strips svg.day-strip').item(Object.keys(this.#services).indexOf(kind));
		const view = renderAnswer(template, { reckoning, expiry, today, service: this.#nameOf(kind), strip }, this.#words);
		this.#part('[data-result]').replaceChildren(view);
		this.#mark(reckoning.current?.id);
	}

	get #words(): AnswerWords {
		const { lang = '', passed = '', expiresToday = '', ahead = '', since = '', from = '', youAreHere = '', weekdays = '' } = this.dataset;
		const { toAsk = '', lastToAsk = '', toStage = '', days } = this.dataset;
		return {
			days: readForms(days),
			lang,
			passed,
			expiresToday,
			ahead,
			since,
			from,
			youAreHere,
			toAsk,
			lastToAsk,
			toStage,
			weekdays: weekdays.split(' '),
		};
	}

	#clear(): void {
		this.#answered = undefined;
		this.#part('[data-result]').replaceChildren();
		this.#mark(undefined);
	}

	/** Marks today's place on the stages of the page, which stand outside this element. */
	#mark(id: string | undefined): void {
		for (const stage of document.querySelectorAll('li[data-tone][aria-current]')) {
			stage.removeAttribute('aria-current');
			stage.querySelector('.when')?.removeAttribute('data-here');
		}
		const stage = id === undefined ? null : document.getElementById(id)?.closest('li');
		stage?.setAttribute('aria-current', 'step');
		stage?.querySelector('.when')?.setAttribute('data-here', this.dataset['here'] ?? '');
	}

	#save(): void {
		if (this.#answered === undefined) return;
		const { kind, expiry, reckoning } = this.#answered;
		const { url = '', lang = '', ask = '', event = '', eventText = '', file = '' } = this.dataset;
		const { host } = new URL(url);
		const description = fillBlanks(eventText, { day: formatWholeDay(expiry, lang) });
		const events = deadlinesAhead(reckoning, ask).map(({ id, title, day }) => {
			const summary = fillBlanks(event, { service: this.#nameOf(kind), title });
			return { uid: `${kind}-${id}-${isoDay(day)}@${host}`, day, summary, description, url };
		});
		const source = { product: host, lang: new Intl.Locale(lang).language, made: new Date() };
		saveFile(file, 'text/calendar;charset=utf-8', icalendar(events, source));
	}

	#nameOf(kind: string): string {
		return this.#part(`#deadline-${kind}`).dataset['service'] ?? '';
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`<deadline-reckoner> has no ${selector}.`);
		return part;
	}
}

if (!customElements.get('deadline-reckoner')) customElements.define('deadline-reckoner', DeadlineReckoner);
