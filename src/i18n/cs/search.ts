import type { SameKeys } from '../dictionary';
import type { search as english } from '../en/search';

/** Czech words of the search box, its list and the page of results. */
export const search = {
	'search.label': 'Hledat v nápovědě',
	'search.submit': 'Hledat',
	'search.results': 'Výsledky hledání',
	'search.loading': 'Hledáme …',
	'search.slow': 'Hledání je na tomto připojení pomalé.',
	'search.count': {
		one: 'Nalezena {count} odpověď',
		few: 'Nalezeny {count} odpovědi',
		many: 'Nalezeno {count} odpovědi',
		other: 'Nalezeno {count} odpovědí',
	},
	'search.best': '{count} nejlepších odpovědí',
	'search.allResults': 'Všechny výsledky',
	'search.repaired': 'Zobrazujeme výsledky pro „{repaired}“.',
	'search.exactly': 'Hledat přesně „{query}“',
	'search.none': 'Na dotaz „{query}“ jsme nic nenašli.',
	'search.partial': 'Část nápovědy teď prohledat nelze.',
	'search.unavailable': 'Hledání teď není k dispozici.',
	'search.unavailableLink': 'Projděte si místo toho všechny odpovědi',
	'search.devHint': 'Rejstřík hledání ještě není: spusťte jednou „npm run build“ a hledání bude fungovat i tady.',
	'search.resultsFor': 'Výsledky pro „{query}“',
	'search.open': 'Otevřít',
	'search.nothingFits': 'Nic se nehodí?',
	'search.clearMarks': 'Zrušit zvýraznění',
} as const satisfies SameKeys<typeof english>;
