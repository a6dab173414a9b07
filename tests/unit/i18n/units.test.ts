import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../../src/config/locales';
import { languages } from '../../../src/i18n/languages';
import { czechCases, type CzechCase } from '../../../src/lib/text/czech-cases';
import { factUnits, formatQuantity, type FactUnit } from '../../../src/lib/text/quantity';

type CaseTable = Record<CzechCase, readonly string[]>;

/** What 1, 2 and 5 of each unit are called. */
const czech: Record<Exclude<FactUnit, 'nthDay'>, CaseTable> = {
	minute: {
		nom: ['1 minuta', '2 minuty', '5 minut'],
		gen: ['1 minuty', '2 minut', '5 minut'],
		dat: ['1 minutě', '2 minutám', '5 minutám'],
		acc: ['1 minutu', '2 minuty', '5 minut'],
		loc: ['1 minutě', '2 minutách', '5 minutách'],
		ins: ['1 minutou', '2 minutami', '5 minutami'],
	},
	day: {
		nom: ['1 den', '2 dny', '5 dní'],
		gen: ['1 dne', '2 dnů', '5 dnů'],
		dat: ['1 dni', '2 dnům', '5 dnům'],
		acc: ['1 den', '2 dny', '5 dní'],
		loc: ['1 dni', '2 dnech', '5 dnech'],
		ins: ['1 dnem', '2 dny', '5 dny'],
	},
	workingDay: {
		nom: ['1 pracovní den', '2 pracovní dny', '5 pracovních dní'],
		gen: ['1 pracovního dne', '2 pracovních dnů', '5 pracovních dnů'],
		dat: ['1 pracovnímu dni', '2 pracovním dnům', '5 pracovním dnům'],
		acc: ['1 pracovní den', '2 pracovní dny', '5 pracovních dní'],
		loc: ['1 pracovním dni', '2 pracovních dnech', '5 pracovních dnech'],
		ins: ['1 pracovním dnem', '2 pracovními dny', '5 pracovními dny'],
	},
};
const nthDay: Record<CzechCase, string> = {
	nom: '61. den',
	gen: '61. dne',
	dat: '61. dni',
	acc: '61. den',
	loc: '61. dni',
	ins: '61. dnem',
};

const say = (value: number, unit: FactUnit, locale: string, inCase?: CzechCase) =>
	formatQuantity(value, unit, locale === 'cs' ? languages.cs.units : languages.en.units, locale, inCase).replaceAll('\u00a0', ' ');

describe.each(Object.entries(czech))('Czech %s', (unit, table) => {
	test.each(czechCases)('reads right in the case %s', (inCase) => {
		expect([1, 2, 5].map((value) => say(value, unit as FactUnit, 'cs', inCase))).toEqual(table[inCase]);
	});
});

test.each(czechCases)('the n-th day reads right in Czech in the case %s', (inCase) => {
	expect(say(61, 'nthDay', 'cs', inCase)).toBe(nthDay[inCase]);
});

test.each([
	['minute', ['1 minute', '5 minutes']],
	['day', ['1 day', '5 days']],
	['workingDay', ['1 working day', '5 working days']],
	['nthDay', ['day 1', 'day 5']],
] as const)('English %s reads right', (unit, expected) => {
	expect([1, 5].map((value) => say(value, unit, 'en'))).toEqual(expected);
});

test.each(localeCodes)('every unit has words in %s for every plural category of its basic form', (locale) => {
	for (const unit of factUnits) expect(languages[locale].units[unit].nom?.other, unit).toBeTruthy();
});

test('every unit has its own words in every Czech case', () => {
	for (const unit of factUnits) expect(Object.keys(languages.cs.units[unit]), unit).toEqual([...czechCases]);
});
