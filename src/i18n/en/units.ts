import type { UnitWords } from '../../lib/text/quantity';

/** Words of the units in which facts are counted. */
export const units: UnitWords = {
	minute: { nom: { one: 'minute', other: 'minutes' } },
	day: { nom: { one: 'day', other: 'days' } },
	workingDay: { nom: { one: 'working day', other: 'working days' } },
	nthDay: { nom: { other: 'day {n}' } },
};
