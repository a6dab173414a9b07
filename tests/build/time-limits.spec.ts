import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { nodePath, outcomes } from '../support/finder';
import { builtPage, facts } from './content';
import { all, attribute, offenders, pageAt, localePages } from './pages';

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

/** The days on which stages end, service by service, as the page that counts them hands them to its script. */
function endsOfStages(): string[] {
	const handed = attribute(builtPage('expiry', localeCodes[0] ?? 'en').main.querySelector('deadline-reckoner'), 'data-services');
	const services = Object.values(JSON.parse(handed) as Record<string, { stages: { first: number }[] }>);
	return services.map(({ stages }) =>
		stages.map(({ first }, index) => (index === 0 || index === stages.length - 1 ? first : first - 1)).join(' '),
	);
}

test('every strip has the days of a service, as they are counted from the facts', () => {
	const ends = endsOfStages();
	const found = offenders(localePages, (page) => {
		const strips = all(page.main, '.day-strip').map((strip) =>
			all(strip, 'text')
				.map((day) => day.textContent.trim())
				.join(' '),
		);
		return strips.filter((days) => !ends.includes(days));
	});
	expect(found).toEqual([]);
	expect(localePages.filter((page) => all(page.main, '.day-strip').length > 0).length).toBeGreaterThan(2 * localeCodes.length);
});
