import { explainMissingSection } from '../missing-section';
import { keysOf, valueAt } from '../plain-data';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';

const field = 'sectionAliases';

/** Customers' words for sections name sections that the page has. */
export function checkSectionAliases(site: ContentSource): Problem[] {
	return site.pages.flatMap((page) => {
		const { fields } = page;
		return keysOf(valueAt(fields.data, [field])).flatMap((id) => {
			const line = fields.lineOf([field, id]);
			const found = fields.textAt(line);
			const wrong = explainMissingSection(site, page, id, (meant) => found.replace(id, meant));
			return wrong === undefined ? [] : [{ file: page.path, line, found, ...wrong, read: 'A page' as const }];
		});
	});
}
