import type { Page } from '@playwright/test';

/** What still moves for a reader who has asked for less motion. */
export async function moving(page: Page): Promise<string[]> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const found = await page.evaluate(() => {
		const changing = [...document.querySelectorAll('*')].filter((element) => {
			const { animationName, transitionDuration } = getComputedStyle(element);
			return animationName !== 'none' || transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0);
		});
		const { scrollBehavior } = getComputedStyle(document.documentElement);
		return [
			...changing.map((element) => element.outerHTML.slice(0, 120)),
			...document.getAnimations().map(({ id }) => `animation ${id}`),
			...(scrollBehavior === 'auto' ? [] : [`scrolling is ${scrollBehavior}`]),
		];
	});
	await page.emulateMedia({ reducedMotion: null });
	return found;
}
