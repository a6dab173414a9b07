import type { SameKeys } from '../dictionary';
import type { timer as english } from '../en/timer';

/** Czech words of the timer that counts the wait for an SMS. */
export const timer = {
	'timer.title': 'Stránka čas odpočítá za vás',
	'timer.lead': 'Stiskněte tlačítko pokaždé, když o SMS požádáte. Stránka odpočítá čekání a zapíše čas pro podporu.',
	'timer.start': 'Právě žádám o SMS',
	'timer.stop': 'Zastavit odpočet',
	'timer.waiting': 'Čekáme na SMS.',
	'timer.half': 'Polovina čekání je za vámi.',
	'timer.due': 'Čekání skončilo. Pokud nic nepřišlo, udělejte tento krok: {step}.',
	'timer.again': 'Poslední zapsaná žádost: {time}. Pokud o SMS žádáte znovu, stiskněte tlačítko; dřívější časy zůstanou zapsané.',
	'timer.log': 'Kdy jste o SMS požádali:',
} as const satisfies SameKeys<typeof english>;
