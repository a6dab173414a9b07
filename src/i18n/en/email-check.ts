/** English words of the check whether an email is a good one. */
export const emailCheck = {
	'emailCheck.form': 'Test of an email address',
	'emailCheck.private': 'What you type stays on this page. It is neither saved nor sent.',
	'emailCheck.errors': 'The test still needs this:',
	'emailCheck.address': 'Which address do you want to test?',
	'emailCheck.addressError': 'Enter one whole address, for example jana@example.com.',
	'emailCheck.near': 'The address differs from {domain} in your list by one character. Is that a typo?',
	'emailCheck.ending': 'Check the ending “.{ending}” of the address: it looks like a typo.',
	'emailCheck.odd': 'The address has an unusual spelling. Check it letter by letter.',
	'emailCheck.domains': 'Which domains and hosting services are in this customer account?',
	'emailCheck.domainsHint':
		'Enter all of them, separated by spaces, commas or new lines. For a hosting service, enter the domain it serves, even if the domain is registered elsewhere.',
	'emailCheck.anyDevice': 'Can you open it from any device?',
	'emailCheck.inAccount': 'Does it run on a domain or hosting service in the same customer account?',
	'emailCheck.onlyBilling': 'Is it the only billing email of the domain or hosting service it runs on?',
	'emailCheck.email2': 'Do your services have another working address as Email 2?',
	'emailCheck.yes': 'Yes',
	'emailCheck.no': 'No',
	'emailCheck.unsure': 'Not sure',
	'emailCheck.answerError': 'Choose an answer. You can choose “Not sure”.',
	'emailCheck.submit': 'Test the address',
	'emailCheck.clear': 'Clear the answers',

	// What each answer means
	'emailCheck.met': 'Met',
	'emailCheck.unmet': 'Not met',
	'emailCheck.unknown': 'Not clear',
	'emailCheck.set': 'Email 2 is set',
	'emailCheck.notSet': 'Email 2 is not set',
	'emailCheck.deviceMet': 'You can open it even without the device you are using now.',
	'emailCheck.deviceUnmet': 'If you lose the device that opens it, you lose the way to the mailbox.',
	'emailCheck.deviceUnknown': 'Try it on another device before you need it.',
	'emailCheck.accountMet': 'The mailbox does not end with a domain or hosting service in this account.',
	'emailCheck.accountUnmet': 'When that domain or hosting service ends, the mailbox ends with it.',
	'emailCheck.accountUnknown': 'Compare the part after the @ sign with everything in the account.',
	'emailCheck.billingMet': 'Payment requests do not go only to a mailbox that ends with the service.',
	'emailCheck.billingUnmet': 'Payment requests for the service go only to the mailbox that ends with it.',
	'emailCheck.billingUnknown': 'Each service has its own billing information. See which addresses are there.',
	'emailCheck.email2Met': 'If necessary, support can send a payment request for an expired service to an address that works.',
	'emailCheck.email2Unmet': 'Set one, so that support can send a payment request to an address that works if necessary.',
	'emailCheck.email2Unknown': 'It is in the billing information of each service.',
	'emailCheck.choose': 'Choose an address elsewhere',
	'emailCheck.howToTell': 'How to find out',
	'emailCheck.setEmail2': 'Set Email 2',
	'emailCheck.whereToLook': 'Where to look',

	// What decided about the domain
	'emailCheck.under': 'The address is on {domain} from your list.',
	'emailCheck.above':
		'{domain} in your list is a subdomain of this address’s domain. If that domain is in the account, too, the condition is not met.',
	'emailCheck.unread': '“{domain}” in your list does not look like a domain. Enter it with its ending.',
	'emailCheck.none': 'You entered no domain and no hosting service.',

	// The result as a whole
	'emailCheck.good': 'A good email: it meets all the conditions.',
	'emailCheck.covered':
		'Not a good email. Email 2 only lets support send you a payment request; it does not help with logging in. Conditions met: {count} of {total}.',
	'emailCheck.poor': 'Not a good email yet. Conditions met: {count} of {total}.',
	'emailCheck.open': 'There is not enough information yet. Conditions met: {count} of {total}.',

	// The drawing of the loop
	'figure.loop.alt':
		'Drawing of a circle: the mailbox is on the domain, the domain’s bill goes to the mailbox, nobody reads it, the domain expires, and the mailbox ends with it.',
	'figure.loop.mailbox': 'The mailbox is',
	'figure.loop.mailboxOn': 'on your domain',
	'figure.loop.bill': 'The bill goes',
	'figure.loop.billTo': 'only to it',
	'figure.loop.reader': 'Nobody else',
	'figure.loop.readerOf': 'gets it',
	'figure.loop.end': 'The domain',
	'figure.loop.endOf': 'expires',
	'figure.loop.dies': 'the mailbox ends',
	'figure.loop.open': 'broken here',
	'figure.loop.closed': 'holds',
	'figure.loop.unknown': 'not clear',
} as const;
