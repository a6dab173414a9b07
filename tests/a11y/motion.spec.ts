import { openFolds } from '../support/folds';
import { builtPages } from '../support/site';
import { expect, test } from '../support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { path } of builtPages()) {
	test(`nothing on ${path} moves for a reader who has asked for less motion`, async ({ page }) => {
		await page.goto(path);
		await openFolds(page);
		const moving = await page.evaluate(() => {
			const changing = [...document.querySelectorAll('*')].filter((element) => {
				const { animationName, transitionDuration } = getComputedStyle(element);
				return animationName !== 'none' || transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0);
			});
			return [
				...changing.map((element) => element.outerHTML.slice(0, 120)),
				...document.getAnimations().map(({ id }) => `animation ${id}`),
			];
		});
		expect(moving).toEqual([]);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
	});
}
