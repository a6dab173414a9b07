/** English words of the tool that counts the days after expiration. */
export const deadline = {
	'deadline.kind': 'What has expired?',
	'deadline.service.hosting': 'Hosting',
	'deadline.service.marked': 'Hosting that was marked to run out',
	'deadline.service.cz': '.CZ domain',
	'deadline.service.generic': 'Generic domain, for example .com',
	'deadline.expiry': 'On which day did it expire?',
	'deadline.expiryHint': 'Write it in digits. The date stays on this page and is not stored.',
	'deadline.field.date': 'Day',
	'deadline.field.month': 'Month',
	'deadline.field.year': 'Year',
	'deadline.count': 'Count the days',

	'deadline.errors': 'The days cannot be counted yet',
	'deadline.problem.kind': 'Choose what has expired.',
	'deadline.problem.missing': 'Write the whole date: day, month and year.',
	'deadline.problem.digits': 'Write the day, the month and the year in digits.',
	'deadline.problem.month': 'Check the month: January is 1, December is 12.',
	'deadline.problem.noSuchDay': 'The calendar has no such day. Check the day and the month.',
	'deadline.problem.shortYear': 'Write the year with all its digits.',
	'deadline.problem.farAway': 'That year is too far away to count from. Check the year.',

	'deadline.what': '{service}, day of expiration: {day}',
	'deadline.passed': 'Today is day {count} after expiration',
	'deadline.expiresToday': 'Today is the day of expiration',
	'deadline.ahead': 'It has not expired yet',
	'deadline.aheadText':
		'If the date is right, it expires {when}. Pay before that, and none of the days below will concern you. If it has already expired, check the date.',
	'deadline.ask': 'If you have no access to its invoicing, you can ask for temporary access by the end of {day} ({when}).',
	'deadline.askHow': 'How to ask',
	'deadline.askOver': 'The time to ask for temporary access is over: it ran until the end of {day}.',
	'deadline.pay': 'Pay without logging in',
	'deadline.gone':
		'By this count it is the last stage. Check the date and what has expired. If both are right, ask support what can still be done.',
	'deadline.here': 'Today',
	'deadline.stages': 'From day to day',
	'deadline.save': 'Save the days ahead to a calendar',

	'deadline.askTitle': 'Last day to ask for temporary access',
	'deadline.event': '{service} – {title}',
	'deadline.file': 'after-expiration.ics',

	'deadline.example':
		'An example: hosting expired on {expiry}. You can ask for temporary access by the end of {ask}. On {gone} the hosting is deleted.',
	'deadline.weekdays': 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
} as const;
