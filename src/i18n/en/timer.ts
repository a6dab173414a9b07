/** English words of the timer that counts the wait for an SMS. */
export const timer = {
	'timer.title': 'Let this page time it for you',

	// One title and text a phase: all of them keep their room, so they are short.
	'timer.idle': 'Asked for the SMS just now?',
	'timer.idleText': 'The page counts the wait and notes the time for support.',
	'timer.waiting': 'Waiting for the SMS',
	'timer.waitingText': 'Asked: {time}. If nothing comes: step {step}.',
	'timer.due': 'Nothing? Take step {step}',
	'timer.dueText': 'It is marked below. Asked again? Press the button.',
	'timer.last': 'Time to ask support',
	'timer.lastText': 'The times you noted are filled in for you.',
	'timer.came': 'Good, it has come',
	'timer.cameText': 'Never tell the code to anyone who calls you.',
	'timer.stale': 'Asked again just now?',
	'timer.staleText': 'Last noted: {time}. The earlier times are kept.',

	// What to press
	'timer.start': 'I’ve just asked for it',
	'timer.again': 'I asked again',
	'timer.come': 'It has come',
	'timer.prepare': 'Prepare request',

	// What is noted
	'timer.none': 'Nothing noted yet',
	'timer.log': 'Noted:',
	'timer.refused': 'Only until you leave:',
	'timer.forget': 'Delete',

	// Said to screen readers only, and on the pill
	'timer.half': 'Half the time is over.',
	'timer.over': 'Time is up. If nothing has come, do this next: {step}.',
	'timer.next': 'next: step {step}',
} as const;
