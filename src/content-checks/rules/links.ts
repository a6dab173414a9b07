import { adviseOnLink } from '../explain/link';
import { linksIn } from '../references';
import { forEachPage } from '../rule';

/** Links in the text are written as links to a page: other addresses are not typed in prose. */
export const checkLinks = forEachPage('Links', function* (page, site) {
	for (const { at, value, words } of linksIn(page)) {
		const advice = adviseOnLink(site, page, value, words);
		if (advice !== undefined) yield { ...at, ...advice };
	}
});
