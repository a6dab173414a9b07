import type { SameKeys } from '../dictionary';
import type { company as english } from '../en/company';

/** Czech words that name the company whose customers this site helps, and the site itself. */
export const company = {
	'site.name': 'Cesta zpět',
	'site.tagline': 'Pro zákazníky WEDOS bez přístupu k e-mailu nebo telefonu',
	'root.title': 'Cesta zpět – vyberte jazyk',
	'root.customers': 'Pro zákazníky WEDOS',
	'footer.independent': 'Nezávislé zpracování veřejně dostupných návodů, nikoli web společnosti WEDOS.',
	'footer.contact': 'Kontaktní formulář WEDOS',
	'contact.loggedIn': 'Najdete ho v části Můj účet → Zákazník, nebo jako ikonu v detailu služby. Požadavek odeslaný odtud je autorizovaný.',
	'article.safety': 'WEDOS zákazníky nikdy nekontaktuje telefonicky.',
	'search.placeholder': 'např. nepřišla SMS',
	'search.try': 'Zkuste jedno nebo dvě slova, třeba „SMS“, „heslo“ nebo „faktura“, nebo pokračujte tady:',
	'card.title': 'Záchranná karta k zákaznickému účtu WEDOS',
	'deadline.eventText':
		'Počítáno ode dne expirace ({day}) podle toho, jak návodům rozumí tento web. WEDOS může počítat jinak, proto nečekejte až na tento den.',
} as const satisfies SameKeys<typeof english>;
