import type { Locale } from '../config/locales';
import type { UnitWords } from '../lib/text/quantity';
import { cs } from './cs/index';
import { numbers as csNumbers } from './cs/numbers';
import { units as csUnits } from './cs/units';
import type { Dictionary } from './dictionary';
import { en } from './en/index';
import { numbers as enNumbers } from './en/numbers';
import { units as enUnits } from './en/units';

/** Numbers in words. Only before a unit of time do they state a fact; "one of three ways" is plain prose. */
export interface NumberWords {
	/** Value → words that say it, in all their forms. */
	numbers: readonly (readonly [number, string])[];
	/** Words that may stand between the number and the unit, as a pattern. */
	between: string;
	/** Units of time, as a pattern. */
	units: string;
}

/** Everything that the site knows of a language; each stands in its folder. */
export const languages: Record<Locale, { words: Dictionary; units: UnitWords; numbers: NumberWords }> = {
	en: { words: en, units: enUnits, numbers: enNumbers },
	cs: { words: cs, units: csUnits, numbers: csNumbers },
};
