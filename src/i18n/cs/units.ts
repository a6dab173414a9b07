import type { UnitWords } from '../../lib/text/quantity';

/** Words of the units in which facts are counted, in all cases. */
export const units: UnitWords = {
	minute: {
		nom: { one: 'minuta', few: 'minuty', other: 'minut' },
		gen: { one: 'minuty', other: 'minut' },
		dat: { one: 'minutě', other: 'minutám' },
		acc: { one: 'minutu', few: 'minuty', other: 'minut' },
		loc: { one: 'minutě', other: 'minutách' },
		ins: { one: 'minutou', other: 'minutami' },
	},
	day: {
		nom: { one: 'den', few: 'dny', other: 'dní' },
		gen: { one: 'dne', other: 'dnů' },
		dat: { one: 'dni', other: 'dnům' },
		acc: { one: 'den', few: 'dny', other: 'dní' },
		loc: { one: 'dni', other: 'dnech' },
		ins: { one: 'dnem', other: 'dny' },
	},
	workingDay: {
		nom: { one: 'pracovní den', few: 'pracovní dny', other: 'pracovních dní' },
		gen: { one: 'pracovního dne', other: 'pracovních dnů' },
		dat: { one: 'pracovnímu dni', other: 'pracovním dnům' },
		acc: { one: 'pracovní den', few: 'pracovní dny', other: 'pracovních dní' },
		loc: { one: 'pracovním dni', other: 'pracovních dnech' },
		ins: { one: 'pracovním dnem', other: 'pracovními dny' },
	},
	nthDay: {
		nom: { other: '{n}. den' },
		gen: { other: '{n}. dne' },
		dat: { other: '{n}. dni' },
		acc: { other: '{n}. den' },
		loc: { other: '{n}. dni' },
		ins: { other: '{n}. dnem' },
	},
};
