import type { Page } from '@playwright/test';
import { barriers } from '../../support/axe';
import { openFolds } from '../../support/folds';

const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 720 };

/**
 * Barriers with folds closed on a phone and open at both widths, in light, dark and forced colours. Leaves the folds open. Every
 * element meets every rule, folded at one width and unfolded at the other; what depends on the width is asked at both, and what
 * depends on colours, which no width changes, once for each kind of them.
 */
export async function barriersInEveryState(page: Page): Promise<string[]> {
	const found: string[] = [];
	const run = async (state: string, rules: Parameters<typeof barriers>[1]) => {
		for (const barrier of await barriers(page, rules)) found.push(`${state}: ${barrier}`);
	};
	await page.setViewportSize(phone);
	await run('folded on a phone', 'all');
	await openFolds(page);
	await run('open on a phone', 'layout');
	await page.emulateMedia({ colorScheme: 'dark' });
	await run('dark on a phone', 'colours');
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize(desktop);
	await run('open on a desktop', 'all');
	await page.emulateMedia({ forcedColors: 'active' });
	await run('forced colours on a desktop', 'colours');
	await page.emulateMedia({ forcedColors: 'none' });
	return found;
}
