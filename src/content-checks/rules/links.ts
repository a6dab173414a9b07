import { explainForeignLink } from '../explain/link';
import { linksIn } from '../references';
import { forEachPage } from '../rule';

/** Links in the text are written as links to a page: other addresses are not typed in prose. */
export const checkLinks = forEachPage('Links', function* (page, site) {
	for (const { href, words, line, found } of linksIn(page)) {
		const advice = explainForeignLink(site, page, href, words);
		if (advice !== undefined) yield { line, found, ...advice };
	}
});
