import type { machines as english } from '../en/machines';
import type { SameKeys } from '../dictionary';

/** Czech words of the files that are meant for programs, and of addresses that pages had before. */
export const machines = {
	'machines.answers': 'Všechny odpovědi, kroky a otázky jako data',
	'moved.title': 'Stránka se přestěhovala',
	'machines.schema': 'Popis těchto dat',
} as const satisfies SameKeys<typeof english>;
