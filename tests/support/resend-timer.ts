import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import { storagePrefix } from '../../src/config/site';
import { translator } from '../../src/i18n/translate';
import { article } from './articles';

export const noon = Date.parse('2026-11-24T12:05:00+01:00');

/** A press so many seconds before noon in Prague, as the site stores it. */
const pressed = (seconds: number) => `${new Date(noon - seconds * 1000 + 3_600_000).toISOString().slice(0, 19)}+01:00`;
const presses = (...seconds: number[]) => ({ presses: seconds.map(pressed), running: true });

/** What is stored in each state of the tool at noon. */
export const states = {
	idle: undefined,
	'the first wait': presses(12),
	'step 1': presses(70),
	'the wait for step 3': presses(172, 92, 12),
	'step 2': presses(150, 70),
	'step 3': presses(230, 150, 70),
	'step 4': presses(310, 230, 150, 70),
	'it has come': { ...presses(150, 70), running: false, settled: 2 },
	'too long ago': presses(5000, 4900),
};

/** The tool that counts the wait for an SMS, and the timeline that it lights, by the names that a reader sees or hears. */
export class ResendTimer {
	readonly #page: Page;
	readonly path: string;
	readonly tool: Locator;
	/** What is said to screen readers. */
	readonly status: Locator;
	readonly start: Locator;
	readonly again: Locator;
	readonly come: Locator;
	readonly prepare: Locator;
	readonly forget: Locator;
	readonly pill: Locator;
	/** What lies over the marks of the dial that have gone out. */
	readonly gone: Locator;
	/** The times noted, newest first. */
	readonly log: Locator;
	readonly timeline: Locator;
	/** What is now. */
	readonly lit: Locator;

	constructor(page: Page, locale: Locale) {
		const t = translator(locale);
		this.#page = page;
		this.path = article('phone', locale).path;
		this.tool = page.getByRole('region', { name: t('timer.title') });
		this.status = this.tool.getByRole('status');
		this.start = this.tool.getByRole('button', { name: t('timer.start') });
		this.again = this.tool.getByRole('button', { name: t('timer.again') });
		this.come = this.tool.getByRole('button', { name: t('timer.come') });
		this.prepare = this.tool.getByRole('link', { name: t('timer.prepare') });
		this.forget = this.tool.getByRole('button', { name: t('device.forget') });
		this.log = this.tool.getByRole('list').getByRole('listitem');
		this.pill = page.locator('resend-timer > a');
		this.gone = this.tool.locator('svg path').nth(1);
		this.timeline = page.getByRole('list', { name: t('timeline.label') });
		this.lit = this.timeline.locator('> [aria-current=step]');
	}

	/** What the dial shows. */
	left(time: string): Locator {
		return this.tool.getByText(time, { exact: true });
	}

	/** Opens the page with the clock standing at noon in Prague, or so many milliseconds later. */
	async open(later = 0): Promise<void> {
		// The clock runs until the page is there: long before the first press, or from it on.
		await this.#page.clock.install({ time: later === 0 ? noon - 600_000 : noon });
		await this.#page.goto(this.path);
		await this.#page.clock.pauseAt(noon + later);
	}

	/** Stores something as another tab does. */
	async store(memory: object | undefined): Promise<void> {
		await this.#page.evaluate(
			([key, value]) => {
				if (value === undefined) localStorage.removeItem(key);
				else localStorage.setItem(key, value);
				dispatchEvent(new StorageEvent('storage'));
			},
			[`${storagePrefix}sms`, memory && JSON.stringify(memory)] as const,
		);
	}
}
