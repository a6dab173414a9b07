import { openFolds } from '../support/folds';
import { builtPages } from '../support/site';
import { expect, test } from '../support/test';
import { barriersInEveryState } from './checks/barriers';
import { actions, stops } from './checks/keyboard';
import { moving } from './checks/motion';
import { fallenApart } from './checks/sentences';
import { onPaper } from './checks/print';
import { shifts } from './checks/shifts';
import { overlappingWords } from './checks/text-boxes';
import { smallTargets } from './checks/touch';
import { overflowing, overflowingWithLargerText, smallWordsInDrawings } from './checks/width';

const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 900 };

test.use({ viewport: phone });
// One visit for all that holds for every page: some thirty thousand rule checks on the longest one.
test.describe.configure({ timeout: 90_000 });

// Soft: one visit reports everything that is wrong with a page.
const { soft } = expect;

for (const { path, locale } of builtPages()) {
	test(`${path} stands still, fits, prints, is reached by finger and key, and has no barrier`, async ({ page }) => {
		await page.goto(path);
		soft(await shifts(page), 'nothing moves while it loads').toEqual([]);
		soft(await onPaper(page), 'printed whole, in ink, nothing over anything').toEqual({ unprinted: [], pale: [], overprinted: [] });
		soft(await smallTargets(page, locale), 'targets of finger size, folds closed').toEqual([]);
		soft(await overlappingWords(page, 'main'), 'nothing over anything, folds closed').toEqual([]);
		await page.setViewportSize(desktop);
		soft(await overlappingWords(page, 'main'), 'nothing over anything on a desktop, folds closed').toEqual([]);
		soft(await barriersInEveryState(page), 'no barrier').toEqual([]);

		await openFolds(page);
		await page.setViewportSize(desktop);
		soft(await overlappingWords(page, 'main'), 'nothing over anything on a desktop, folds open').toEqual([]);
		await page.setViewportSize(phone);
		soft(await overlappingWords(page, 'main'), 'nothing over anything, folds open').toEqual([]);
		soft(await smallTargets(page, locale), 'targets of finger size, folds open').toEqual([]);
		soft(await moving(page), 'nothing moves for a reader who has asked for less motion').toEqual([]);
		const wanted = await actions(page);
		const reached = await stops(page, wanted.length);
		soft(
			reached.map(({ what }) => what),
			'the Tab key reaches everything in its order',
		).toEqual(wanted);
		soft(
			reached.filter(({ outlined }) => !outlined),
			'the focus is seen',
		).toEqual([]);
		soft(await fallenApart(page), 'sentences stay in one piece').toEqual([]);
		soft(await overflowing(page), 'never scrolls sideways').toEqual([]);
		soft(await overflowingWithLargerText(page), 'nor with larger or spaced letters').toEqual([]);
		soft(await smallWordsInDrawings(page), 'words in drawings are large enough').toEqual([]);
	});
}
