import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { goldenQueries, outcomeGuides } from '../support/golden';
import { paths } from './content';
import { all, isAnswer, pageAt } from './pages';
import { wordsOf } from './words';

/** Parts of all golden queries that have to be right. */
const wanted = { page: 0.92, section: 0.85, amongThree: 0.97 };

interface Answer {
	question: string;
	urls: string[];
}

/** Asks the search of the build itself, the full text included, as `npm run search` does. */
function askAll(locale: Locale, questions: readonly string[]): Answer[] {
	const script = path.join(import.meta.dirname, '../../scripts/search.mjs');
	const { stdout, stderr, status } = spawnSync(process.execPath, [script, '--lang', locale, '--json'], {
		input: questions.join('\n'),
		encoding: 'utf8',
	});
	expect(status, stderr).toBe(0);
	return stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Answer);
}

const pageOf = (place: string | undefined) => place?.split('#')[0];

for (const locale of localeCodes) {
	const queries = goldenQueries(locale);
	const ids = new Map([...(paths.get(locale) ?? [])].map(([id, at]) => [at, id]));
	const guides = outcomeGuides(locale);
	/** An address as the golden queries name it; an outcome of the finder goes by its guide. */
	const placeOf = (url: string) => {
		const [at = '', hash] = url.split('#');
		const guide = guides.get(at.split('/').at(-2) ?? '');
		if (guide !== undefined) return guide;
		return (ids.get(at) ?? at) + (hash === undefined ? '' : `#${hash}`);
	};

	test(`customers asking in ${locale} find the right page and section first`, () => {
		expect(queries.length).toBeGreaterThanOrEqual(60);
		const answers = askAll(
			locale,
			queries.map(({ typed }) => typed),
		);
		const rated = queries.map(({ typed, places }, at) => {
			const found = answers[at]?.urls.map(placeOf) ?? [];
			const page = places.some((place) => pageOf(place) === pageOf(found[0]));
			const section = places.includes(found[0] ?? '');
			return { typed, places, found, page, section, amongThree: found.slice(0, 3).some((place) => places.includes(place)) };
		});
		for (const { typed, places, found } of rated.filter(({ section }) => !section))
			console.log(`${locale}: “${typed}” should find ${places.join(' or ')}, found ${found.slice(0, 3).join(', ') || 'nothing'}`);
		const part = (what: 'page' | 'section' | 'amongThree') => rated.filter((rate) => rate[what]).length / rated.length;
		console.log(
			`${locale}: page first ${part('page').toFixed(3)}, section first ${part('section').toFixed(3)}, among three ${part('amongThree').toFixed(3)}`,
		);
		for (const what of ['page', 'section', 'amongThree'] as const) expect.soft(part(what), what).toBeGreaterThanOrEqual(wanted[what]);
	});

	test(`the golden queries in ${locale} name places that exist`, () => {
		const missing = queries.flatMap(({ typed, places }) =>
			places
				.filter((place) => {
					const [id = '', hash] = place.split('#');
					const page = pageAt(paths.get(locale)?.get(id) ?? '');
					return page === undefined || (hash !== undefined && all(page, `[id="${hash}"]`).length !== 1);
				})
				.map((place) => `${typed}: ${place}`),
		);
		expect(missing).toEqual([]);
	});

	test(`every page in ${locale} is found by its own title`, () => {
		const titled = [...ids.entries()].flatMap(([at, id]) => {
			const page = pageAt(at);
			return page !== undefined && isAnswer(page) ? [{ id, title: all(page, 'h1').map(wordsOf).join() }] : [];
		});
		const answers = askAll(
			locale,
			titled.map(({ title }) => title),
		);
		expect(answers.map(({ urls }) => placeOf(urls[0] ?? ''))).toEqual(titled.map(({ id }) => id));
	});
}
