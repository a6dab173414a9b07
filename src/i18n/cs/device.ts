import type { SameKeys } from '../dictionary';
import type { device as english } from '../en/device';

/** Czech words about what is remembered on the reader's device. */
export const device = {
	'device.stored': {
		one: 'Na tomto zařízení je uložen {count} údaj (čas nebo zaškrtnutí).',
		few: 'Na tomto zařízení jsou uloženy {count} údaje (časy a zaškrtnutí).',
		many: 'Na tomto zařízení je uloženo {count} údaje (časy a zaškrtnutí).',
		other: 'Na tomto zařízení je uloženo {count} údajů (časy a zaškrtnutí).',
	},
	'device.nothing': 'Na tomto zařízení není nic uloženo.',
	'device.forget': 'Zapomenout vše na tomto zařízení',
	'device.forgotten': 'Zapomenuto. Na tomto zařízení není nic uloženo.',
	'device.refused': 'Prohlížeč stránce nedovolil nic uložit. Co nastavíte, vydrží jen do opuštění stránky.',
} as const satisfies SameKeys<typeof english>;
