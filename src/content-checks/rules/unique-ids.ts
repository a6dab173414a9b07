import { repeats } from '../repeats';
import { forEachPage } from '../rule';

/** Ids stand once on a page. */
export const checkUniqueIds = forEachPage('Headings', function* ({ ids }) {
	for (const [{ id, line, on }, first] of repeats(ids, (one) => one.id)) {
		const expected = `It stands on line ${first.line} (${first.on}) already. Give this one another id, in every language.`;
		yield { line, found: `the id “${id}” (${on})`, expected };
	}
});
