import type { Page } from '@playwright/test';
import { barriers } from '../../support/axe';
import { openFolds } from '../../support/folds';

const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 720 };

/**
 * Barriers with folds closed and open, at phone and desktop width, in light, dark and forced colours. Leaves the folds open.
 * Every element meets every rule: folded at both widths, and inside the folds at one; what depends on width or colours is
 * asked in every state.
 */
export async function barriersInEveryState(page: Page): Promise<string[]> {
	const found: string[] = [];
	const run = async (state: string, rules: Parameters<typeof barriers>[1]) => {
		for (const barrier of await barriers(page, rules)) found.push(`${state}: ${barrier}`);
	};
	for (const size of [phone, desktop]) {
		await page.setViewportSize(size);
		await run(`folded at ${size.width} px`, 'all');
	}
	await openFolds(page);
	const folds = await page.locator('details').count();
	for (const size of [desktop, phone]) {
		await page.setViewportSize(size);
		if (folds > 0) await run(`open at ${size.width} px`, size === desktop ? 'all' : 'layout');
		await page.emulateMedia({ colorScheme: 'dark' });
		await run(`dark at ${size.width} px`, 'colours');
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
		await run(`forced colours at ${size.width} px`, 'colours');
		await page.emulateMedia({ forcedColors: 'none' });
	}
	return found;
}
