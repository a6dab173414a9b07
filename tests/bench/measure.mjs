/** What the benches share: the line, the phone, the middle of several runs. */
import { chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/browsers.mjs';

/** The line that Chromium's developer tools call "Slow 4G": 562.5 ms until the first byte, 1.44 Mbit/s. */
export const slowLine = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** How much slower a phone's processor is taken to be. */
export const slowProcessor = 4;

export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** @param {readonly string[]} args */
export function launchBrowser(args = []) {
	return chromium.launch({ args: [...args], ...launchOptions() });
}

/** @param {readonly number[]} values */
export function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * A table in Markdown.
 * @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(head, rows) {
	const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
