import { pathsThrough, type Reachable, type Way } from '../../lib/finder/graph';
import { lostIn } from '../../lib/request-situations';
import { placeOf } from '../finder-places';
import type { FinderSource } from '../finder-source';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import { graphOf } from './finder-ways';

const claims: Record<Reachable, string> = {
	login: 'that one cannot log in',
	'login-name': 'that one does not know which email one logs in with',
	phone: 'that no SMS comes',
	'old-inbox': 'that one cannot open the mailbox',
};

/** No outcome prepares a request whose text says that something is lost which the reader has not said to have lost. */
export function checkFinderRequests({ finder }: ContentSource): Problem[] {
	const graph = graphOf(finder);
	if (graph === undefined) return [];
	const ways = Map.groupBy(
		pathsThrough(graph).filter(({ loops }) => !loops),
		({ to }) => to,
	);
	return finder.outcomes.entries.flatMap(({ id, file, value }) => {
		const situation = value?.request;
		if (situation === undefined) return [];
		const source = finder.outcomes.files.find(({ path }) => path === file)?.source;
		const place = source && placeOf(file, source, [id, 'request']);
		return (lostIn[situation] ?? []).flatMap((what) => {
			const untrue = ways.get(id)?.find((way) => !isLost(finder, way, what));
			if (untrue === undefined || place === undefined) return [];
			const answers = untrue.steps.map(({ say }) => `“${say}”`).join(', ');
			const expected = `The text of this request says ${claims[what]}, and readers come here by ${answers} without saying so. Prepare another request, leave it out, or lead that way to another outcome.`;
			return [{ file, line: place.line, found: place.found, expected, read: 'The finder' as const }];
		});
	});
}

function isLost({ answers }: FinderSource, { steps }: Way, what: Reachable): boolean {
	return steps.some(({ say }) => answers.byId.get(say)?.value?.lost.includes(what));
}
