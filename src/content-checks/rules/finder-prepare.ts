import type { Outcome } from '../../schemas/finder';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';

type FieldMistake = Pick<Problem, 'expected' | 'fix' | 'fixLabel'> & { field: readonly PropertyKey[] };

/** A prepared request has its button in one step, and no other way in that step leads past it. */
export function* checkFinderPrepare({ finder: { outcomes } }: ContentSource): Generator<Problem> {
	for (const { id, file, value, source } of outcomes.entries)
		for (const { field, ...mistake } of value === undefined ? [] : mistakesIn(value)) {
			const line = source.lineOf([id, ...field]);
			yield { file, line, found: source.textAt(line), ...mistake, read: 'The finder' };
		}
}

function mistakesIn({ do: steps, request }: Outcome): FieldMistake[] {
	const prepared = steps.flatMap(({ prepare, to }, index) => (prepare ? [{ index, to }] : []));
	if (request !== undefined && prepared.length === 0) return [nowhere];
	const needless = prepared.slice(request === undefined ? 0 : 1);
	const besides = prepared.filter(({ to }) => to !== undefined);
	return [
		...needless.map(({ index }) => ({ field: ['do', index, 'prepare'], expected: request === undefined ? offersNothing : twice })),
		...besides.map(({ index }) => ({ field: ['do', index, 'to'], expected: leadsPast })),
	];
}

const nowhere: FieldMistake = {
	field: ['request'],
	expected: 'The button that prepares this request stands in the step it belongs to, and no step says that it is the one.',
	fix: 'prepare: true',
	fixLabel: 'Write in that step, in place of “to”:',
};
const twice = 'Another step has the button of the prepared request already. Leave this out, or the other one.';
const offersNothing =
	'This step gets the button of a prepared request, and this outcome prepares none. Leave it out, or name the situation in “request”.';
const leadsPast =
	'This step has the button of the prepared request, and a link beside it leads past it. Leave “to” out, or make it a step of its own.';
