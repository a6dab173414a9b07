/**
 * English words that name the company whose customers this site helps, the site, and what is asked there. With src/content they are all that
 * another company's help center has to change (docs/extending.md).
 */
export const company = {
	'site.name': 'Way back in',
	'site.tagline': 'For WEDOS customers locked out of their email or phone',
	'root.title': 'Way back in – choose your language',
	'root.customers': 'For customers of WEDOS',
	'footer.independent': 'An independent rewrite of public guidance, not a WEDOS site.',
	'footer.contact': 'WEDOS contact form',
	'contact.loggedIn':
		'You will find it under My Account → Customer, or as the form icon in the detail of a service. A request sent from there is authorized.',
	'article.safety': 'WEDOS never contacts customers by phone.',
	'search.placeholder': 'e.g. no SMS code',
	'search.try': 'Try one or two words, such as “SMS”, “password” or “invoice”, or go on from here:',
	'card.title': 'Recovery card for a WEDOS customer account',
	'deadline.eventText':
		'Counted from the day of expiration, {day}, as this site understands the guides. WEDOS may count differently: do not wait for this day.',
} as const;
