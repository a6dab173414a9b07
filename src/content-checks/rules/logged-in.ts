import { localeCodes } from '../../config/locales';
import { parseFinderTarget } from '../../lib/finder/target';
import { placeOf } from '../finder-places';
import { indexed, keysOf, valueAt } from '../plain-data';
import type { Problem } from '../problem';
import { isIn, linesOf } from '../sections';
import type { ContentSource, Page } from '../source';
import { attributeText } from '../../article/tags';

const fix = 'administration';
const words = 'This leads to the form without login, and the request is to be sent while logged in. Lead to where one logs in.';

/** Who is asked to send a request while logged in is not led to a form that needs no login: sent there, the request is not authorized. */
export function checkLoggedIn(site: ContentSource): Problem[] {
	const isWithoutLogin = (id: string | undefined) =>
		localeCodes.some((locale) => URL.parse(site.links.byId.get(id ?? '')?.value?.url[locale] ?? '')?.searchParams.get('nologin') === '1');
	return [...outcomeLinks(site, isWithoutLogin), ...site.pages.flatMap((page) => boxLinks(page, isWithoutLogin))];
}

/** Links of outcomes whose form is sent while logged in. */
function outcomeLinks({ finder }: ContentSource, isWithoutLogin: (id: string | undefined) => boolean): Problem[] {
	return finder.outcomes.files.flatMap(({ path, source }) =>
		keysOf(source.data)
			.filter((id) => valueAt(source.data, [id, 'contact', 'loggedIn']) === true)
			.flatMap((id) => indexed(source.data, [id, 'do']))
			.flatMap((item) => placeOf(path, source, [...item, 'to']) ?? [])
			.filter(({ value }) => {
				const target = parseFinderTarget(value);
				return target?.kind === 'external' && isWithoutLogin(target.id);
			})
			.map(({ line, found, write }) => ({
				file: path,
				line,
				found,
				expected: words,
				fix: write(`link:${fix}`),
				read: 'The finder' as const,
			})),
	);
}

/** Links in boxes that ask to log in first. */
function boxLinks({ path: file, tags }: Page, isWithoutLogin: (id: string | undefined) => boolean): Problem[] {
	const boxes = tags.filter(({ name, attributes }) => name === 'Contact' && attributes.has('loggedIn')).map(linesOf);
	return tags
		.filter((tag) => tag.name === 'Guide' && isWithoutLogin(attributeText(tag, 'id')) && boxes.some((box) => isIn(box, tag.line)))
		.map((tag) => ({
			file,
			line: tag.line,
			found: `<Guide id="${attributeText(tag, 'id') ?? ''}" />`,
			expected: words,
			fix: `<Guide id="${fix}" />`,
			read: 'Links' as const,
		}));
}
