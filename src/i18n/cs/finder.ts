import type { finder as english } from '../en/finder';
import type { SameKeys } from '../dictionary';

/** Czech words of the finder: question pages, outcomes, the drawn map, short addresses. */
export const finder = {
	'finder.back': 'Zpět',
	'finder.trail': 'Vaše dosavadní odpovědi',
	'finder.change': 'změnit',
	'finder.name': 'Najděte svůj další krok',
	'finder.now': 'Co teď udělat',
	'finder.goesTo': 'Kam přijde odpověď',
	'finder.goesTo.old': 'Do schránky, jejíž adresa je nastavená teď. Podívejte se i do spamu.',
	'finder.goesTo.new': 'Na adresu, kterou v žádosti uvedete. Uveďte schránku, do které se teď dostanete, ne tu nedostupnou.',
	'finder.write': 'Uveďte:',
	'finder.loggedIn': 'Pošlete ho po přihlášení, aby byl požadavek autorizovaný',
	'finder.wait': 'Jak dlouho to trvá',
	'finder.waitFor': 'Takové žádosti se obvykle vyřídí do {time}.',
	'finder.deadline': 'Běží lhůta',
	'finder.deadlineLink': 'Zjistěte, kolik času zbývá',
	'finder.guide': 'Celý návod:',
	'finder.request': 'Připravte si žádost',
	'finder.requestText': 'Text pro kontaktní formulář si můžete sestavit tady; nic z toho, co napíšete, stránku neopustí.',
	'finder.requestLink': 'Připravit tuto žádost',
	'finder.situations': 'Vaše situace stručně',
	'finder.everySituation': 'Jeden další krok pro každou situaci',
	'finder.askAgain': 'Nevíte jistě? Odpovězte na pár otázek',

	'map.label': 'Všechny otázky průvodce zleva doprava, jejich odpovědi a kam která vede; seznam pod obrázkem říká totéž slovy',
	'map.narrow': 'Obrázek potřebuje širší displej. Seznam říká totéž.',
	'map.reading':
		'Čtěte ho zleva doprava. V každém poli stojí nejdřív odpověď a pod ní to, kam vede. Otázky jsou podbarvené, pole s přerušovanou čarou jsou návody.',
	'map.scroll': 'Obrázek všech cest, lze posouvat',
} as const satisfies SameKeys<typeof english>;
