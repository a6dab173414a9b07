import type { NumberWords } from '../languages';

/** Numbers in words, in all their forms. */
export const numbers: NumberWords = {
	numbers: [
		[1, 'jeden jedna jedno jednu jedné jednoho jednom jedním jednou'],
		[2, 'dva dvě dvou dvěma'],
		[3, 'tři tří třem třech třemi'],
		[4, 'čtyři čtyř čtyřem čtyřech čtyřmi'],
		[5, 'pět pěti'],
		[6, 'šest šesti'],
		[7, 'sedm sedmi'],
		[8, 'osm osmi'],
		[9, 'devět devíti'],
		[10, 'deset deseti'],
		[11, 'jedenáct jedenácti'],
		[12, 'dvanáct dvanácti'],
		[14, 'čtrnáct čtrnácti'],
		[15, 'patnáct patnácti'],
		[20, 'dvacet dvaceti'],
		[30, 'třicet třiceti'],
		[60, 'šedesát šedesáti'],
		[90, 'devadesát devadesáti'],
	],
	between: 'pracovní\\p{L}*|cel\\p{L}+|další\\p{L}*',
	units:
		'sekund\\p{L}*|vteřin\\p{L}*|minut\\p{L}*|hodin\\p{L}*|den|dne|dni|dny|dní|dnů|dnům|dnech|dnem|týden|týdn\\p{L}*|měsíc\\p{L}*|rok\\p{L}*|let',
};
