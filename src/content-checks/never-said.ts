/** Something that the site must not state, because it is unknown, contradictory or out of date. */
export interface NeverSaid {
	/** Reads on after "This states". */
	what: string;
	/** For all languages together. */
	pattern: RegExp;
}

/** What the site must not state, in any language. */
export const neverSaid: readonly NeverSaid[] = [
	{ what: 'a price or fee in money', pattern: /\bKč|\bCZK\b|€|\bEUR\b|\d\s*(?:korun|crowns?|euros?)\b/iu },
	{ what: 'a phone number', pattern: /\+\s?420|\(\+?\d{3}\)|\b\d{3}[ \u00a0]?\d{3}[ \u00a0]?\d{3}\b/u },
	{ what: 'hours of the day', pattern: /\b(?!0:00)\d{1,2}[:.]\d{2}\b|\d\s?(?:am|pm|a\.m\.|p\.m\.|hod\.?|h)(?!\p{L})/iu },
	{
		// A weekday before a date belongs to a deadline and not to hours of support.
		what: 'days of the week',
		pattern:
			/\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b(?![ \u00a0]\d)|\bmon ?[–-] ?fri\b|(?<!\p{L})(?:pondělí|úterý|střed[au]|čtvrtek|pátek|pátku|sobota|sobotu|neděle|neděli|po ?[–-] ?pá)(?!\p{L}|[ \u00a0]\d)/iu,
	},
	{
		what: 'hours of support',
		pattern: /24\/7|non-?stop|(?:opening|office|business|support) hours|around the clock|provozní dob|pracovní dob|otevírací dob/iu,
	},
	{ what: 'a brand of email', pattern: /g-?mail|hotmail|outlook|yahoo|proton|icloud|(?:seznam|centrum|email|volny|atlas)\.cz/iu },
	{ what: 'what becomes of old messages', pattern: /(?:old|previous|earlier) (?:messages|mail\b)|(?:star|dřívější|původní)\p{L}* zpráv/iu },
];
