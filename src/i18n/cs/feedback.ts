import type { SameKeys } from '../dictionary';
import type { feedback as english } from '../en/feedback';

/** Czech words of the question at the end of every answer. */
export const feedback = {
	'feedback.question': 'Pomohlo vám to?',
	'feedback.yes': 'Ano',
	'feedback.no': 'Ne',
	'feedback.why': 'Co se nepovedlo?',
	'feedback.not-found': 'Nemůžu najít, co hledám',
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
	'feedback.thanks': 'Děkujeme. Vaše odpověď je odeslaná.',
	'feedback.failed': 'Odpověď se nepodařilo odeslat. Pokud má o něčem vědět podpora, napište jí:',
	'feedback.none': 'Děkujeme, že jste odpověděli. Tento web odpovědi nesbírá; pokud má o něčem vědět podpora, napište jí:',
} as const satisfies SameKeys<typeof english>;
