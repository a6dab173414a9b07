import type { SameKeys } from '../dictionary';
import type { device as english } from '../en/device';

/** Czech words about what is saved on the reader's device. */
export const device = {
	'device.stored': {
		one: 'V tomto zařízení je uložen {count} údaj (čas nebo zaškrtnutí).',
		few: 'V tomto zařízení jsou uloženy {count} údaje (časy a zaškrtnutí).',
		many: 'V tomto zařízení je uloženo {count} údaje (časy a zaškrtnutí).',
		other: 'V tomto zařízení je uloženo {count} údajů (časy a zaškrtnutí).',
	},
	'device.nothing': 'Tento web v zařízení nemá nic uloženo.',
	'device.forget': 'Smazat vše, co zde tento web uložil',
	'device.forgotten': 'Smazáno. Tento web už v zařízení nic uloženo nemá.',
	'device.refused': 'Prohlížeč nedovolil nic uložit. Co nastavíte, vydrží jen do opuštění stránky.',
} as const satisfies SameKeys<typeof english>;
