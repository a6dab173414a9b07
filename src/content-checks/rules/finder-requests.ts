import { pathsThrough, type Reachable, type Way } from '../../lib/finder/graph';
import { lostIn } from '../../lib/request-situations';
import type { FinderSource } from '../finder-source';
import { fieldLocation } from '../locations';
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
export function* checkFinderRequests({ finder }: ContentSource): Generator<Problem> {
	const graph = graphOf(finder);
	const ways = graph === undefined ? [] : pathsThrough(graph).filter(({ loops }) => !loops);
	for (const { id, file, value, source } of finder.outcomes.entries) {
		const location = fieldLocation(file, source, [id, 'request']);
		for (const what of (value?.request && lostIn[value.request]) ?? []) {
			const untrue = ways.find((way) => way.to === id && !isLost(finder, way, what));
			if (untrue === undefined || location === undefined) continue;
			const answers = untrue.steps.map(({ say }) => `“${say}”`).join(', ');
			const expected = `The text of this request says ${claims[what]}, and readers come here by ${answers} without saying so. Prepare another request, leave it out, or lead that way to another outcome.`;
			yield { ...location.at, expected, read: 'The finder' };
		}
	}
}

function isLost({ answers }: FinderSource, { steps }: Way, what: Reachable): boolean {
	return steps.some(({ say }) => answers.byId.get(say)?.value?.lost.includes(what));
}
