import { explainForeignLink } from '../explain/link';
import type { Problem } from '../problem';
import { linksIn } from '../references';
import type { ContentSource } from '../source';

/** Links in the text are written as links to a page: other addresses are not typed in prose. */
export function checkLinks(site: ContentSource): Problem[] {
	return site.pages.flatMap((page) =>
		linksIn(page).flatMap(({ href, words, line, found }) => {
			const advice = explainForeignLink(site, page, href, words);
			return advice === undefined ? [] : [{ file: page.path, line, found, ...advice, read: 'Links' as const }];
		}),
	);
}
