import type { SameKeys } from '../dictionary';
import type { timer as english } from '../en/timer';

/** Czech words of the timer that counts the wait for an SMS. */
export const timer = {
	'timer.title': 'Stránka odpočítá čas za vás',
	'timer.lead': 'Stiskněte tlačítko pokaždé, když o SMS požádáte. Stránka odpočítá čekání a poznamená čas pro podporu.',
	'timer.start': 'SMS je vyžádaná, začít odpočet',
	'timer.stop': 'Zastavit odpočet',
	'timer.waiting': 'Čekáte na SMS.',
	'timer.half': 'Polovina čekání je za vámi.',
	'timer.due': 'Čas vypršel. Pokud nic nepřišlo, udělejte tento krok: {step}.',
	'timer.again': 'Naposledy poznamenáno: {time}. Pokud o SMS žádáte znovu, stiskněte tlačítko; dřívější časy zůstanou.',
	'timer.log': 'Kdy jste o SMS požádali:',
} as const satisfies SameKeys<typeof english>;
