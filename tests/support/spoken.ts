import type { Page } from '@playwright/test';

/** Collects what live regions say from now on, in its order. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
	const heard = await page.evaluateHandle(() => {
		const said: string[] = [];
		for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
			new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
				childList: true,
				characterData: true,
				subtree: true,
			});
		return said;
	});
	return () => heard.evaluate((said) => said.map((words) => words.replace(/\s+/g, ' ')).filter((words) => words !== ''));
}
