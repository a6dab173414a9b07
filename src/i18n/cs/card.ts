import type { SameKeys } from '../dictionary';
import type { card as english } from '../en/card';

/** Czech words of the recovery card. */
export const card = {
	'card.lead': 'Vyplňte ji rukou a uložte tam, kde ji najdete i bez počítače.',
	'card.never': 'Na kartu nepatří hesla ani kódy.',
	'card.login': 'Můj přihlašovací e-mail',
	'card.phone': 'Můj telefon pro SMS',
	'card.secondService': 'U které služby je vyplněný',
	'card.invoices': 'Kde mám faktury',
	'card.invoicesHint': 'Najdete je i v zákaznické administraci:',
	'card.invoicesLink': 'přehled objednávek',
	'card.domain': 'Doména',
	'card.owner': 'E-mail jejího majitele',
	'card.user': 'Oprávněný uživatel',
	'card.userContact': 'Jak se s ním spojit',
	'card.filled': 'Vyplněno dne',
	'card.help': 'Když se k účtu nedostanete:',
	'card.support': 'Kontaktní formulář, i bez přihlášení:',
	'card.print': 'Vytisknout kartu',
	'card.how': 'Stránku vytiskněte z nabídky prohlížeče. Karta se vytiskne na samostatný list.',
} as const satisfies SameKeys<typeof english>;
