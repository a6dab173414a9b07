import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { article, guideIds } from '../support/articles';
import { nodePath, outcomes } from '../support/finder';
import { setInReadersFont } from '../support/readers-font';
import { expect, test } from '../support/test';
import { actBelowFirstScreen, screens } from './checks/anatomy';

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };
/** Screens of a phone. */
const longest = 6;
const middle = 4.5;

test.describe.configure({ timeout: 90_000 });

for (const locale of localeCodes) {
	test(`every guide and outcome in ${locale} shows in its first screen what to do, and is soon read`, async ({ page }) => {
		const guides = guideIds.map((id) => article(id, locale).path);
		const lengths: [string, number][] = [];
		for (const path of guides) {
			lengths.push([path, await visit(page, path)]);
		}
		for (const id of Object.keys(outcomes)) await visit(page, nodePath(id, locale));
		expect.soft(lengths.filter(([, length]) => length > longest)).toEqual([]);
		expect.soft(median(lengths.map(([, length]) => length)), 'the median length of guides').toBeLessThanOrEqual(middle);
	});
}

/** Looks at a page on phone and desktop. @returns how many screens of the phone it is long */
async function visit(page: Page, path: string): Promise<number> {
	await page.setViewportSize(desktop);
	await page.goto(path);
	await setInReadersFont(page);
	expect.soft(await actBelowFirstScreen(page), path).toEqual([]);
	await page.setViewportSize(phone);
	expect.soft(await actBelowFirstScreen(page), path).toEqual([]);
	return screens(page);
}

function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((one, other) => one - other);
	const half = Math.floor(sorted.length / 2);
	return ((sorted[half] ?? NaN) + (sorted[sorted.length - 1 - half] ?? NaN)) / 2;
}
