import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../src/config/locales';

/** What a customer typed, and the places where the answer stands: page id, or page id and section. */
export interface GoldenQuery {
	typed: string;
	places: readonly string[];
}

/** The golden queries of a language, in the order of their file. */
export function goldenQueries(locale: Locale): GoldenQuery[] {
	const lines = parse(readFileSync(path.join(import.meta.dirname, `../golden/${locale}.yaml`), 'utf8')) as Record<string, string>;
	return Object.entries(lines).map(([typed, places]) => ({ typed, places: places.split(' ') }));
}

/** Last part of an outcome's address → the place of the guide that it sums up: the same answer stands in both. */
export function outcomeGuides(locale: Locale): ReadonlyMap<string, string> {
	const folder = path.join(import.meta.dirname, '../../src/content/finder');
	const files = readdirSync(folder).filter((file) => file.startsWith('outcomes-'));
	const outcomes = files.flatMap((file) =>
		Object.values(parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, { slug: Record<string, string>; guide: string }>),
	);
	return new Map(outcomes.map(({ slug, guide }) => [slug[locale] ?? '', guide.replace(/^\.\/|\.mdx/g, '')]));
}
