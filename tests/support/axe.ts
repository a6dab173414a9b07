import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 at level AA, and what is good practice beyond it. Nothing is exempted. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What changes with the colours of the page alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Barriers on the page as it stands now: the rule and the place of each. */
export async function barriers(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
	await page.evaluate(`typeof axe === 'undefined' && (() => { ${axe.source} })()`);
	const runOnly = rules === 'all' ? { type: 'tag' as const, values: standards } : { type: 'rule' as const, values: colourRules };
	return page.evaluate(async (only) => {
		const { axe: injected } = globalThis as unknown as { axe: typeof axe };
		// Describing what passes takes longer than finding what does not.
		const { violations } = await injected.run({ runOnly: only, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
		);
	}, runOnly);
}
