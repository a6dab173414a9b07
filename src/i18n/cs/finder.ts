import type { finder as english } from '../en/finder';
import type { SameKeys } from '../dictionary';

/** Czech words of the finder: question pages, outcomes, the drawn map, short addresses. */
export const finder = {
	'finder.back': 'Zpět',
	'finder.trail': 'Vaše dosavadní odpovědi',
	'finder.change': 'změnit',
	'finder.name': 'Najděte svůj další krok',
	'finder.now': 'Co teď udělat',
	'finder.write': 'Co napsat',
	'finder.replyTo': 'adresu pro odpověď: schránku, do které se teď dostanete, ne tu nedostupnou',
	'finder.deadline': 'Běží lhůta',
	'finder.deadlineLink': 'Zjistěte, kolik dní zbývá',
	'finder.counted': 'počítáno od expirace',
	'finder.guide': 'Celý návod:',
	'finder.situations': 'Přejděte rovnou ke své situaci',
	'finder.everySituation': 'Další krok pro každou situaci',
	'finder.askAgain': 'Nevíte jistě? Odpovězte na pár otázek',

	'map.label': 'Všechny otázky průvodce zleva doprava, jejich odpovědi a kam která vede; seznam pod obrázkem říká totéž slovy',
	'map.narrow': 'Obrázek potřebuje širší displej. Seznam říká totéž.',
	'map.reading':
		'Čtěte ho zleva doprava. V každém poli je nejdřív odpověď a pod ní to, kam vede. Otázky jsou podbarvené, pole s přerušovanou čarou jsou návody.',
} as const satisfies SameKeys<typeof english>;
