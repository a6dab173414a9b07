import type { SaidFact } from './index';

/** Unavailable email, its causes and the ways out: S13–S19. */
export const emailFacts: readonly SaidFact[] = [
	{
		fact: 'S13',
		page: 'email',
		section: 'deleted-mailbox',
		en: [/Try to create the cancelled or deleted mailbox again/],
		cs: [/Zkuste zrušenou nebo smazanou schránku vytvořit znovu/],
	},
	{
		fact: 'S14',
		page: 'email',
		section: 'cancelled-hosting',
		en: [
			/email hosting is cancelled and its domain is fine, use one of three ways/,
			/^Pay for the expired hosting$/m,
			/^Ask for temporary access$/m,
			/^Redirect the domain’s mail$/m,
		],
		cs: [
			/e-mailový hosting zrušený a jeho doména v pořádku, zvolte jednu ze tří cest/,
			/^Zaplaťte expirovaný hosting$/m,
			/^Požádejte o dočasné zprovoznění$/m,
			/^Přesměrujte poštu domény$/m,
		],
	},
	{
		fact: 'S15',
		page: 'email',
		section: 'cancelled-hosting',
		en: [/invoices are not only in the email\. Log in to the customer administration.*, for example in the order overview/],
		cs: [/Faktury nejsou jen v e-mailu\. Přihlaste se do zákaznické administrace.*, například v přehledu objednávek/],
	},
	{
		fact: 'S16',
		page: 'email',
		section: 'cancelled-hosting',
		en: [
			/no access to the hosting’s invoicing and no more than 5 days have passed since it expired/,
			/ask support to reactivate the hosting temporarily/,
			/^The name of the hosting$/m,
			/Open the contact form/,
		],
		cs: [
			/nemáte přístup k fakturaci hostingu a od jeho expirace neuplynulo více než 5 dní/,
			/požádejte podporu, aby hosting dočasně zprovoznila/,
			/^název hostingu$/m,
			/Otevřít kontaktní formulář/,
		],
	},
	{
		fact: 'S16',
		page: 'expiry',
		section: 'temporary-access',
		en: [/no access to the hosting’s invoicing/, /No more than 5 days have passed since the hosting expired/, /^The name of the hosting$/m],
		cs: [/Nemáte přístup k fakturaci hostingu/, /Od jeho expirace neuplynulo víc než 5 dní/, /^název hostingu$/m],
	},
	{
		fact: 'S17',
		page: 'email',
		section: 'cancelled-hosting',
		en: [/forwarded straight from the domain to any existing, working mailbox on another domain/, /Domains – Redirection/],
		cs: [/přesměrovat přímo z domény do libovolné existující a funkční schránky na jiné doméně/, /Domény – Základní přesměrování/],
	},
	{
		fact: 'S18',
		page: 'email',
		section: 'out-of-dns',
		en: [
			/the registry has removed the domain from DNS, only one way is left: to set another email for the account or service\. Ask support/,
			/^Write to support$/m,
			/The old email, and that its domain has been removed from DNS/,
		],
		cs: [
			/registr vyřadil doménu z DNS, zbývá jediná cesta: nastavit účtu nebo službě jiný e-mail\. Požádejte o to podporu/,
			/^Napište podpoře$/m,
			/starý e-mail a to, že jeho doména je vyřazená z DNS/,
		],
	},
	{
		fact: 'S19',
		page: 'email',
		section: 'which',
		en: [/What to do depends on what the email is used for/, /login email/, /domain owner’s email/, /billing email/],
		cs: [/Postup závisí na tom, k čemu e-mail slouží/, /přihlašovací e-mail/, /e-mail majitele domény/, /fakturační e-mail/],
	},
];
