import { partsOf } from '../../article/parts';
import { readArticle } from '../../article/read';
import type { Locale } from '../../config/locales';
import { site } from '../../config/site';
import { translator } from '../../i18n/translate';
import { joinPath } from '../../lib/paths';
import { bindWords } from '../../lib/text/typography';
import { getAnswerPages, type Page } from '../../queries/pages';
import { getNode, getNodeIds, getShortAddresses } from '../../queries/finder';

/** Something that can be linked to. */
interface Address {
	title: string;
	/** Path below the origin. */
	href: string;
	/** What can be said on the telephone, with a slash at the front; undefined where there is nothing so short. */
	short: string | undefined;
	/** The id on the page with its "#"; empty for a whole page. */
	mark: string;
}

/** What stands together: a page with everything on it that has an address of its own, or the finder. */
interface AddressGroup {
	title: string;
	/** Undefined where the group is no page. */
	href: string | undefined;
	short: string | undefined;
	parts: Address[];
}

/** The page that shows this list; it lists everything but itself. */
const ownPage = 'support';

/** Every page with its sections, steps, stages, conditions and questions, then the questions and outcomes of the finder. */
export async function addressGroups(locale: Locale): Promise<AddressGroup[]> {
	const addresses = Object.entries(await getShortAddresses());
	const short = new Map(addresses.map(([name, to]) => [to, joinPath(site.base, name).replace(/\/$/, '')]));
	const pages = (await getAnswerPages()).filter((page) => page.locale === locale && page.id !== ownPage);
	return [...pages.map((page) => pageGroup(page, short)), await finderGroup(locale, short)];
}

function pageGroup(page: Page, short: ReadonlyMap<string, string>): AddressGroup {
	const target = `./${page.id}.mdx`;
	const parts = partsOf(readArticle(page.entry).nodes, translator(page.locale));
	return {
		title: page.title,
		href: page.href,
		short: short.get(target),
		parts: parts.map(({ id, title }) => ({
			title: bindWords(title, page.locale),
			href: `${page.href}#${id}`,
			short: short.get(`${target}#${id}`),
			mark: `#${id}`,
		})),
	};
}

async function finderGroup(locale: Locale, short: ReadonlyMap<string, string>): Promise<AddressGroup> {
	const { questions, outcomes } = await getNodeIds();
	const nodes = await Promise.all([...questions, ...outcomes].map((id) => getNode(id, locale)));
	const parts = nodes.map(({ id, title, href }) => ({ title, href, short: short.get(id), mark: '' }));
	return { title: translator(locale)('finder.name'), href: undefined, short: undefined, parts };
}
