import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 at level AA, and what is good practice beyond it. Nothing is exempted. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What changes with the colours of the page alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Barriers on the page as it stands now: the rule and the place of each. */
export async function barriers(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
	// The pages have no frames: one run in the page itself is enough and spares a second tab.
	const axe = new AxeBuilder({ page }).setLegacyMode(true);
	const { violations } = await (rules === 'all' ? axe.withTags(standards) : axe.withRules(colourRules)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
	);
}
