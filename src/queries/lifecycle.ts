import { readArticle } from '../article/read';
import { firstDays, readStages, type WrittenStage } from '../article/stages';
import type { Locale } from '../config/locales';
import { bindWords } from '../lib/text/typography';
import { getFacts } from './facts';
import { getPage } from './pages';

/** A stage of a Lifecycle with the day after expiration on which it begins. */
export interface LifecycleStage {
	/** Id on the page. */
	id: string;
	title: string;
	first: number;
}

/**
 * The stages of the Lifecycle that an author wrote below a section of a page.
 * @param instead facts that take the place of others: another service with the same stages
 * @throws when there is no such section, no stages below it, or a stage counts with a fact that is no number
 */
export async function getLifecycle(
	page: string,
	section: string,
	locale: Locale,
	instead: Readonly<Record<string, string>> = {},
): Promise<[LifecycleStage, ...LifecycleStage[]]> {
	const facts = await getFacts();
	const [first, ...later] = readStages(readArticle((await getPage(page, locale)).entry), section);
	const days = firstDays([first, ...later], (fact) => {
		const value = facts.get(instead[fact] ?? fact)?.value;
		if (value === undefined) throw new Error(`The stages below {#${section}} of ${page}.mdx count with "${fact}", which is no number.`);
		return value;
	});
	const atPlace = ({ id, title }: WrittenStage, index: number) => ({ id, title: bindWords(title, locale), first: days[index] ?? 0 });
	return [atPlace(first, 0), ...later.map((stage, index) => atPlace(stage, index + 1))];
}
