import type { SameKeys } from '../dictionary';
import type { feedback as english } from '../en/feedback';

/** Otázka na konci každé odpovědi. */
export const feedback = {
	'feedback.question': 'Pomohlo vám to?',
	'feedback.yes': 'Ano',
	'feedback.no': 'Ne',
	'feedback.why': 'V čem byla potíž?',
	'feedback.not-found': 'Nemohu najít, co hledám',
	'feedback.steps-failed': 'Postup nefungoval',
	'feedback.other-situation': 'Není to moje situace',
	'feedback.unclear': 'Nerozumím tomu',
	'feedback.next.yes': 'To rádi slyšíme. Aby se to neopakovalo:',
	'feedback.next.not-found': 'Projděte si všechny odpovědi najednou, nebo se nechte vést několika otázkami:',
	'feedback.next.steps-failed': 'Napište podpoře. Text požadavku si můžete připravit tady:',
	'feedback.next.other-situation': 'Vyberte, co vaší situaci odpovídá víc:',
	'feedback.next.unclear': 'Postupujte po jedné otázce, nebo se zeptejte podpory vlastními slovy:',
	'feedback.send': 'Odeslat odpověď',
	'feedback.sendHint': 'Odešle se jen stránka, její jazyk a tato odpověď, nic o vás.',
	'feedback.thanks': 'Děkujeme za zpětnou vazbu!',
	'feedback.failed': 'Odpověď se nepodařilo odeslat. Co má podpora vědět, napište do formuláře:',
	'feedback.none': 'Odpovědi tu nesbíráme. Co má podpora vědět, napište do formuláře:',
} as const satisfies SameKeys<typeof english>;
