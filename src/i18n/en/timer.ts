/** English words of the timer that counts the wait for an SMS. */
export const timer = {
	'timer.title': 'Let this page count for you',
	'timer.lead': 'Press the button each time you ask for the SMS. The page counts the wait and notes the time for support.',
	'timer.start': 'I have just asked for the SMS',
	'timer.stop': 'Stop counting',
	'timer.waiting': 'Waiting for the SMS.',
	'timer.half': 'Half of the wait is over.',
	'timer.due': 'The wait is over. If nothing came, take this step: {step}.',
	'timer.again': 'Last time noted: {time}. If you are asking again, press the button; the earlier times stay noted.',
	'timer.log': 'When you asked for the SMS:',
} as const;
