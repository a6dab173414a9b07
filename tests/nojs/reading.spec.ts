import { builtPages } from '../support/site';
import { expect, test } from '../support/test';

for (const { path } of builtPages()) {
	test(`${path} is whole without script`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('main')).toBeVisible();
		// Folded answers are a click away; everything else that has words shows them.
		const unread = await page
			.getByRole('main')
			.locator(':is(h1, h2, h3, p, li, dt, dd):not(details *, [hidden] *):not(:empty)')
			.evaluateAll((pieces) =>
				pieces
					.filter((piece) => piece.textContent.trim() !== '')
					.filter((piece) => piece.closest('[data-noprint]') === null && !piece.checkVisibility({ visibilityProperty: true }))
					.map((piece) => piece.textContent.trim()),
			);
		expect(unread).toEqual([]);
		// A button that would do nothing must not be there.
		const dead = page.locator('button:not([type="submit"])').filter({ visible: true });
		await expect(dead).toHaveCount(0);
	});
}
