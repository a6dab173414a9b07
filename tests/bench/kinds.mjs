/** One page of each kind; in Czech where size counts, since its words are longer. */
export const kinds = [
	{ name: 'choice of language', path: '/' },
	{ name: 'start page', path: '/cs/' },
	{ name: 'guide with timer', path: '/cs/sms-neprichazi/' },
	{ name: 'guide with check', path: '/cs/dobry-email/' },
	{ name: 'guide with days', path: '/cs/po-expiraci/' },
	{ name: 'composer of requests', path: '/cs/pozadavek-na-podporu/' },
	{ name: 'questions', path: '/en/faq/' },
	{ name: 'finder, question', path: '/en/find/', isUnlisted: true },
	{ name: 'finder, outcome', path: '/en/find/deleted-mailbox/' },
	{ name: 'map of the finder', path: '/en/finder-map/' },
	{ name: 'all answers', path: '/en/all-answers/' },
	{ name: 'about', path: '/en/about/' },
];
