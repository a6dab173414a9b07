import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 at level AA, and what is good practice beyond it. Nothing is exempted. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const rulesFor = {
	/** Every rule of the standards. */
	all: { type: 'tag', values: standards },
	/** What changes with the width of the page, as long as each element has met every rule at one width. */
	layout: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'meta-viewport'] },
	/** What changes with the colours of the page alone. */
	colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, axe.RunOnly>;

/** Barriers on the page as it stands now: the rule and the place of each. */
export async function barriers(page: Page, rules: keyof typeof rulesFor): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	return page.evaluate(async (only) => {
		const { axe: injected } = globalThis as unknown as { axe: typeof axe };
		// Describing what passes takes longer than finding what does not.
		const { violations } = await injected.run({ runOnly: only, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
		);
	}, rulesFor[rules]);
}
