/** English words of the site's frame and of the articles. */
export const site = {
	// Site
	'site.skip': 'Skip to content',
	'site.titlePattern': '{page} – {site}',

	// Header and footer
	'nav.language': 'Language',
	'nav.breadcrumbs': 'You are here',
	'nav.contents': 'On this page',
	'footer.original': 'The original guide:',
	'footer.noLogin': 'no login needed',

	// Groups of pages
	'group.lost': 'I’m locked out',
	'group.which': 'Which email is it?',
	'group.money': 'Expired and unpaid services',
	'group.ahead': 'Before it happens again',
	'group.site': 'More',

	// Home page
	'home.tasks': 'Right now',
	'home.ahead': 'While everything works',

	// Articles
	'article.answer': 'Short answer',
	'article.need': 'Have at hand',
	'article.exits': 'Not my situation',
	'article.related': 'Read next',
	'article.sources': 'Where this comes from',
	'article.sourcesChecked': 'Checked on {date}: see the sources',
	'article.checked': 'Checked against its sources on {date}; next check by {due}',
	'article.updated': 'Last changed on {date}',
	'article.safetyMore': 'How to tell what is real',
	'article.linkTo': 'Link to “{title}”',
	'article.linkCopied': 'Link copied',
	'article.error': 'Error:',
	'article.openAll': 'Open all',
	'article.closeAll': 'Close all',

	// Outside links
	'guide.unknown': 'search for it in the knowledge base',
	'language.en': 'in English',
	'language.cs': 'in Czech',

	// Contact box
	'contact.title': 'Write to support',
	'contact.open': 'Open the contact form',
	'contact.openLoggedIn': 'Log in and open the contact form there',
	'contact.noLogin': 'No login needed',
	'contact.reply': 'Usually handled within {time}',

	// Resend timeline
	'timeline.label': 'What to do and when, counted from the moment you asked for the SMS',
	'timeline.sent': 'You ask for the SMS',
	'timeline.start': '0:00',
	'timeline.wait': 'Wait {time}',
	'timeline.waitHint': 'Keep the page open while you wait.',
	'timeline.then': 'Still nothing? Take these steps in order:',
	'timeline.again': 'count {time} again',
	'timeline.reply': 'Up to {time}',
	'timeline.replyHint': 'The authorization department usually handles such a request within this time.',
	'timeline.notToScale': 'not drawn to scale',

	// Lifecycle
	'lifecycle.expired': 'Day of expiration',
	'lifecycle.until': 'up to {time} after expiration',
	'lifecycle.between': 'past {from}, but before {until} after expiration',
	'lifecycle.lasts': 'for {time}',
	'lifecycle.then': 'after that',
	'lifecycle.tone.works': 'Still works',
	'lifecycle.tone.limited': 'Limited',
	'lifecycle.tone.gone': 'Ended',

	// Checklist
	'checklist.progress': { one: '{count} of {total} met', other: '{count} of {total} met' },

	// Drawings
	'figure.resend.alt':
		'Schematic drawing: a window titled “Verify your phone” with an empty field for the code, a button to confirm, and below them an arrow pointing to the link “Send the SMS again”.',
	'figure.resend.window': 'Verify your phone',
	'figure.resend.code': 'Code from the SMS',
	'figure.resend.confirm': 'Confirm',
	'figure.resend.link': 'Send the SMS again',
	'figure.resend.here': 'this link',
	'figure.schematic': 'Our own schematic drawing; the real page looks different.',

	// Register of facts
	'register.guide': 'The guide this site follows',
	'register.siblings': 'Related guides, read from undated copies',
	'register.source': 'Source',
	'register.checked': 'Checked',

	// Pages outside the languages
	'root.more': 'More in English',
	'root.continue': 'Continue in English',

	// Page not found
	'notFound.title': 'This page does not exist',
	'notFound.text': 'The address may have a typo, or the page has moved. Start again here:',
	'notFound.home': 'Start page',
} as const;
