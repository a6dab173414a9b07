import { attributeText } from '../../article/tags';
import { localeCodes } from '../../config/locales';
import { parseFinderTarget } from '../../lib/finder/target';
import { fieldLocation } from '../locations';
import { indexed, valueAt } from '../plain-data';
import type { Problem } from '../problem';
import { isIn, linesOf } from '../sections';
import type { ContentSource } from '../source';

const loginForm = 'administration';
const expected = 'This leads to the form without login, and the request is to be sent while logged in. Lead to where one logs in.';

/** Who is asked to send a request while logged in is not led to a form that needs no login: sent there, the request is not authorized. */
export function* checkLoggedIn({ finder, links, pages }: ContentSource): Generator<Problem> {
	const isWithoutLogin = (id: string | undefined) =>
		localeCodes.some((locale) => URL.parse(links.byId.get(id ?? '')?.value?.url[locale] ?? '')?.searchParams.get('nologin') === '1');

	for (const { id, file, source } of finder.outcomes.entries)
		for (const step of valueAt(source.data, [id, 'contact', 'loggedIn']) === true ? indexed(source.data, [id, 'do']) : []) {
			const link = fieldLocation(file, source, [...step, 'to']);
			const target = parseFinderTarget(link?.value ?? '');
			if (link === undefined || target?.kind !== 'external' || !isWithoutLogin(target.id)) continue;
			yield { ...link.at, expected, fix: link.write(`link:${loginForm}`), read: 'The finder' };
		}

	for (const { path: file, tags } of pages) {
		const boxes = tags.filter(({ name, attributes }) => name === 'Contact' && attributes.has('loggedIn')).map(linesOf);
		for (const tag of tags) {
			const id = tag.name === 'Guide' ? attributeText(tag, 'id') : undefined;
			if (id === undefined || !isWithoutLogin(id) || !boxes.some((box) => isIn(box, tag.line))) continue;
			yield { file, line: tag.line, found: `<Guide id="${id}" />`, expected, fix: `<Guide id="${loginForm}" />`, read: 'Links' };
		}
	}
}
