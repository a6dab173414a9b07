import type { SameKeys } from '../dictionary';
import type { timer as english } from '../en/timer';

/** Czech words of the timer that counts the wait for an SMS. */
export const timer = {
	'timer.title': 'Stránka odpočítá čas za vás',

	'timer.idle': 'Právě jste si vyžádali SMS?',
	'timer.idleText': 'Stránka odpočítá čekání a poznamená čas pro podporu.',
	'timer.waiting': 'Čekáte na SMS',
	'timer.waitingText': 'Vyžádána: {time}. Když nepřijde, následuje krok {step}.',
	'timer.due': 'Nic? Udělejte krok {step}',
	'timer.dueText': 'Je vyznačený níže. Vyžádáno znovu? Stiskněte tlačítko.',
	'timer.last': 'Teď se obraťte na podporu',
	'timer.lastText': 'Poznamenané časy v požadavku už budou.',
	'timer.came': 'Dobře, SMS přišla',
	'timer.cameText': 'Kód neříkejte nikomu, kdo vám zavolá.',
	'timer.stale': 'Vyžádali jste si ji znovu?',
	'timer.staleText': 'Naposledy: {time}. Dřívější časy zůstanou.',

	'timer.start': 'Vyžádáno, začít odpočet',
	'timer.again': 'Vyžádáno znovu',
	'timer.come': 'SMS přišla',
	'timer.prepare': 'Sepsat požadavek',

	'timer.none': 'Zatím není nic poznamenáno',
	'timer.log': 'Časy:',
	'timer.refused': 'Jen do odchodu:',
	'timer.forget': 'Smazat',

	'timer.half': 'Polovina čekání je za vámi.',
	'timer.over': 'Čas vypršel. Pokud nic nepřišlo, udělejte tento krok: {step}.',
	'timer.next': 'pak krok {step}',
} as const satisfies SameKeys<typeof english>;
