/** English words of the timer that counts the wait for an SMS. */
export const timer = {
	'timer.title': 'Let this page time it for you',
	'timer.lead': 'Press the button each time you ask for the SMS. The page counts down the wait and notes the time for support.',
	'timer.start': 'I’ve just asked for the SMS',
	'timer.stop': 'Stop counting',
	'timer.waiting': 'Waiting for the SMS.',
	'timer.half': 'Half the time is over.',
	'timer.due': 'Time is up. If nothing has come, do this next: {step}.',
	'timer.again': 'Last time noted: {time}. If you are asking again, press the button; the earlier times are kept.',
	'timer.log': 'When you asked for the SMS:',
} as const;
