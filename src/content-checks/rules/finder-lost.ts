import { pathsThrough, type Reachable, type Way } from '../../lib/finder/graph';
import type { Outcome } from '../../schemas/finder';
import { answerLocations } from '../finder-locations';
import type { FinderSource } from '../finder-source';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import { graphOf, locationOf } from './finder-ways';

/** What an end of a way asks for, and the words that say so in its file. */
interface Demand {
	what: Reachable;
	because: string;
}

const names: Record<Reachable, string> = {
	login: 'the login',
	'login-name': 'the login name',
	phone: 'the phone',
	'old-inbox': 'the old mailbox',
};

/** No way ends at something that asks for what the answers on it say is lost. */
export function* checkFinderLost({ finder }: ContentSource): Generator<Problem> {
	const graph = graphOf(finder);
	if (graph === undefined) return;
	const answers = answerLocations(finder);
	const seen = new Set<string>();
	for (const way of pathsThrough(graph)) {
		const location = locationOf(answers, way.steps.at(-1));
		for (const { what, because } of location === undefined ? [] : demandsOf(finder, way)) {
			const loser = way.steps.find(({ say }) => finder.answers.byId.get(say)?.value?.lost.includes(what));
			const key = `${location?.to.at.line ?? ''} ${what} ${because}`;
			if (location === undefined || loser === undefined || seen.has(key)) continue;
			seen.add(key);
			const expected = `On this way the answer “${loser.say}” says that ${names[what]} is lost, but “${way.to}” asks for it (${because}). Lead the answer to an outcome that does without it.`;
			yield { ...location.to.at, expected, read: 'The finder' };
		}
	}
}

function demandsOf({ questions, outcomes }: FinderSource, { steps, to, loops }: Way): Demand[] {
	if (loops) return [];
	const outcome = outcomes.byId.get(to)?.value;
	const last = steps.at(-1);
	const answer = questions.byId.get(last?.question ?? '')?.value?.answers[last?.index ?? 0];
	const ofAnswer = answer?.asksFor.map((what) => ({ what, because: `asksFor: ${what} beside the answer` })) ?? [];
	return [...ofAnswer, ...(outcome === undefined ? [] : demandsOfOutcome(outcome))];
}

function demandsOfOutcome({ asksFor, contact }: Outcome): Demand[] {
	return [
		...asksFor.map((what) => ({ what, because: `asksFor: ${what}` })),
		...(contact?.loggedIn === true ? [{ what: 'login' as const, because: 'contact: loggedIn' }] : []),
	];
}
