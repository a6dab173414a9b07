/** English words of the finder: question pages, outcomes, the drawn map, short addresses. */
export const finder = {
	'finder.back': 'Back',
	'finder.trail': 'Your answers so far',
	'finder.change': 'change',
	'finder.name': 'Find your next step',
	'finder.now': 'Do this now',
	'finder.goesTo': 'Where the answer will come',
	'finder.goesTo.old': 'To the mailbox of the address that is set now. Look into its spam folder, too.',
	'finder.goesTo.new':
		'To the address that you name in your request. Name a mailbox that you can open now, not the one that is out of reach.',
	'finder.write': 'Write there:',
	'finder.loggedIn': 'Send it while logged in, so that the request is authorized',
	'finder.wait': 'How long it takes',
	'finder.waitFor': 'Such requests are usually handled within {time}.',
	'finder.deadline': 'A deadline runs',
	'finder.deadlineLink': 'See how much time is left',
	'finder.guide': 'The whole guide:',
	'finder.request': 'Prepare the request',
	'finder.requestText': 'Put the text for the contact form together here; nothing you type leaves the page.',
	'finder.requestLink': 'Prepare this request',
	'finder.situations': 'Your situation in short',
	'finder.everySituation': 'One next step for each situation',
	'finder.askAgain': 'Not sure? Answer a few questions',

	'map.label':
		'Every question of the finder from left to right, with its answers and where each one leads; the list below says the same in words',
	'map.narrow': 'The drawing needs a wider screen; the list says the same.',
	'map.reading':
		'Read it from left to right. Each box says the answer first and what it leads to below. Questions are tinted; boxes with a broken line are guides.',
	'map.scroll': 'Drawing of all ways, can be scrolled',
} as const;
