import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { nodePath, outcomes } from '../support/finder';
import { facts } from './content';
import { all, pageAt } from './pages';

for (const locale of localeCodes)
	test(`an outcome with a time limit in ${locale} shows its days and draws them before the first step`, () => {
		const limited = Object.entries(outcomes).filter(([, { deadline }]) => deadline !== undefined);
		expect(limited.length).toBeGreaterThan(0);
		for (const [id, { scale, deadline }] of limited) {
			const page = pageAt(nodePath(id, locale));
			const limit = page?.main.querySelector('section[aria-labelledby=deadline]');
			if (!page || !limit) throw new Error(`${id} has no time limit in ${locale}.`);
			expect(all(limit, 'svg'), id).toHaveLength(scale?.stages.length ?? 0);
			expect(all(limit, 'a').map((link) => link.getAttribute('href')?.split('#')[1])).toEqual([deadline?.split('#')[1]]);
			if (scale?.days !== undefined) expect(limit.querySelector('.count')?.textContent).toBe(String(facts.get(scale.days)?.value));
			const [before] = all(page.main, 'section[aria-labelledby=deadline], [data-step]');
			expect(before, id).toBe(limit);
		}
	});
