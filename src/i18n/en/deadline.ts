/** English words of the tool that counts the days after expiration. */
export const deadline = {
	'deadline.kind': 'What has expired?',
	'deadline.service.hosting': 'Hosting',
	'deadline.service.marked': 'Hosting that you set not to be renewed (marked to run out)',
	'deadline.service.cz': '.CZ domain',
	'deadline.service.generic': 'Generic domain, for example .com',
	'deadline.expiry': 'When did it expire?',
	'deadline.expiryHint': 'Enter the day, the month and the year in digits. The date stays on this page and is not saved.',
	'deadline.field.date': 'Day',
	'deadline.field.month': 'Month',
	'deadline.field.year': 'Year',
	'deadline.count': 'Count the days',

	'deadline.errors': 'The days cannot be counted yet',
	'deadline.problem.kind': 'Choose what has expired.',
	'deadline.problem.missing': 'Enter the whole date: day, month and year.',
	'deadline.problem.digits': 'Enter the day, the month and the year in digits.',
	'deadline.problem.month': 'Check the month: January is 1, December is 12.',
	'deadline.problem.noSuchDay': 'There is no such day in the calendar. Check the day and the month.',
	'deadline.problem.shortYear': 'Enter the full year, for example 2026.',
	'deadline.problem.farAway': 'That year is too far away to count from. Check the year. According to this device, today is {today}.',

	'deadline.what': '{service}, day of expiration: {day}',
	'deadline.passed': 'Today is day {count} after expiration',
	'deadline.expiresToday': 'Today is the day of expiration',
	'deadline.ahead': 'It has not expired yet',
	'deadline.aheadText':
		'If the date is right, it expires {when}. Pay before then and you can ignore the dates below. If it has already expired, check the date.',
	'deadline.ask': 'If you have no access to its invoicing, you can ask for temporary access until the end of {day} ({when}).',
	'deadline.askHow': 'Ask for temporary access',
	'deadline.askOver': 'It is too late to ask for temporary access. You could ask until the end of {day}.',
	'deadline.pay': 'Pay without logging in',
	'deadline.gone':
		'According to this count, this is the last stage. Check the date and what has expired. If both are right, ask support what can still be done.',
	'deadline.here': 'Today',
	'deadline.since': 'since {day}',
	'deadline.from': 'from {day}',
	'deadline.youAreHere': 'you are here',
	'deadline.toAsk': 'to ask for temporary access',
	'deadline.lastToAsk': 'is the last day to ask for temporary access',
	'deadline.toStage': 'until the next stage: {title}',
	'deadline.zone': 'Days are counted by the calendar in Prague.',
	'deadline.stages': 'All dates',
	'deadline.save': 'Save these dates to a calendar',

	'deadline.askTitle': 'Last day to ask for temporary access',
	'deadline.event': '{service} – {title}',
	'deadline.file': 'after-expiration.ics',

	'deadline.example':
		'Example: hosting expired on {expiry}. You can ask for temporary access until the end of {ask}. The hosting is deleted on {gone}.',
	'deadline.weekdays': 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
} as const;
