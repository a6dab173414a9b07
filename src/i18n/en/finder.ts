/** English words of the finder: question pages, outcomes, the drawn map, short addresses. */
export const finder = {
	'finder.back': 'Back',
	'finder.trail': 'Your answers so far',
	'finder.change': 'change',
	'finder.name': 'Find your next step',
	'finder.now': 'Do this now',
	'finder.write': 'What to write',
	'finder.replyTo': 'a reply address: a mailbox you can open now, not the one you cannot',
	'finder.deadline': 'There is a time limit',
	'finder.deadlineLink': 'See how many days are left',
	'finder.counted': 'counted from expiration',
	'finder.guide': 'The whole guide:',
	'finder.situations': 'Go straight to your situation',
	'finder.everySituation': 'The next step for each situation',
	'finder.askAgain': 'Not sure? Answer a few questions',

	'map.label':
		'Every question of the finder from left to right, with its answers and where each one leads; the list below says the same in words',
	'map.narrow': 'The drawing needs a wider screen; the list says the same.',
	'map.reading':
		'Read it from left to right. Each box says the answer first and what it leads to below. Questions are tinted; boxes with a dashed line are guides.',
} as const;
