/** English words of the files that are meant for programs, and of addresses that pages had before. */
export const machines = {
	'machines.answers': 'Every answer, step and question as data',
	'moved.title': 'This page has moved',
	'machines.schema': 'Description of that data',
} as const;
