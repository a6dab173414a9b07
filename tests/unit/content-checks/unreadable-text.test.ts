import { mistakesOn, testMistakes } from './site';

testMistakes({
	'an unclosed tag inside another one is named': [
		() => mistakesOn({ swap: { 'en/phone': { '</Step>\n\n<Step id="browser"': '<Step id="browser"' } } }),
		'help/en/phone.mdx:40 </Steps> | The tag <Step> of line 30 is not closed yet. Close it first. → </Step> (Components)',
	],
	'an unclosed tag is named': [
		() => mistakesOn({ swap: { 'en/phone': { '</Steps>': '' } } }),
		'help/en/phone.mdx:28 <Steps> without </Steps> | The tag <Steps> is not closed. → </Steps> (Components)',
	],
	'a closing tag without an opening one': [
		() => mistakesOn({ swap: { 'en/phone': { '<Steps>\n': '' } } }),
		'help/en/phone.mdx:41 </Steps> | No tag of this name is open here. Remove it, or write the opening tag above. (Components)',
	],
	'a fact without its slash': [
		() => mistakesOn({ swap: { 'en/phone': { '<Fact id="resend-wait" />': '<Fact id="resend-wait">' } } }),
		'help/en/phone.mdx:24 <Fact id="resend-wait"> | The tag <Fact> is not closed. It ends with a slash. → <Fact id="resend-wait" /> (Components)',
	],
	'a mistyped opening tag is found at the opening': [
		() => mistakesOn({ swap: { 'en/phone': { '<Step id="resend"': '<Stepp id="resend"' } } }),
		'help/en/phone.mdx:30 <Stepp id="resend" title="Send it again"> | There is no component “Stepp”. → <Step id="resend" title="Send it again"> (Components)',
	],
	'a closing tag at the end of a line of text': [
		() => mistakesOn({ swap: { 'en/phone': { 'reply="authorization-reply">The': 'reply="authorization-reply">\n\nThe' } } }),
		'help/en/phone.mdx:48 The times at which you asked.</Contact> | </Contact> stands on a line of its own, with an empty line before it. → </Contact> (Components)',
	],
	'a tag that is opened within a line of text': [
		() => mistakesOn({ swap: { 'en/phone': { 'asked.</Contact>': 'asked.\n\n</Contact>' } } }),
		'help/en/phone.mdx:46 <Contact reply="authorization-reply"> without </Contact> | The tag <Contact> is not closed in its paragraph. Leave an empty line after the opening tag and before </Contact>. (Components)',
	],
	'an attribute without quotes': [
		() => mistakesOn({ swap: { 'en/phone': { '<Fact id="resend-wait" />': '<Fact id=resend-wait />' } } }),
		'help/en/phone.mdx:24 Wait <Fact id=resend-wait />, then go [to the steps](#now). | The tag cannot be read. Each attribute is a name, an equals sign and a text in straight quotes. → <Fact id="resend-wait" /> (Components)',
	],
	'an attribute in typographic quotes': [
		() => mistakesOn({ swap: { 'en/phone': { 'title="Send it again"': 'title=„Send it again“' } } }),
		'help/en/phone.mdx:30 <Step id="resend" title=„Send it again“> | The tag cannot be read. Each attribute is a name, an equals sign and a text in straight quotes. → <Step id="resend" title="Send it again"> (Components)',
	],
	'an attribute with one quotation mark': [
		() => mistakesOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again' } } }),
		'help/en/phone.mdx:30 <Step id="resend" title="Send it again> | The tag cannot be read. Each attribute is a name, an equals sign and a text in straight quotes. → <Step id="resend" title="Send it again"> (Components)',
	],
	'an address in angle brackets': [
		() => mistakesOn({ swap: { 'en/phone': { Wait: '<https://example.com> Wait' } } }),
		'help/en/phone.mdx:24 <https://example.com> Wait <Fact id="resend-wait" />, then go [to the steps](#now). | Outside addresses are not typed in the text. Give the address an id in src/content/links. → <Guide id="…" /> (Links)',
	],
	'a remark': [
		() => mistakesOn({ swap: { 'en/phone': { Wait: '<!-- later --> Wait' } } }),
		'help/en/phone.mdx:24 <!-- later --> Wait <Fact id="resend-wait" />, then go [to the steps](#now). | Hidden remarks cannot stand on a page. Remove them. (Components)',
	],
	'a less-than sign': [
		() => mistakesOn({ swap: { 'en/phone': { Wait: 'Wait <5 or' } } }),
		'help/en/phone.mdx:24 Wait <5 or <Fact id="resend-wait" />, then go [to the steps](#now). | The sign < begins a tag. In a text, write it in words. (Components)',
	],
	'an open brace': [
		() => mistakesOn({ swap: { 'en/phone': { Wait: 'Wait {' } } }),
		'help/en/phone.mdx:24 Wait { <Fact id="resend-wait" />, then go [to the steps](#now). | Braces cannot stand in the text. Facts are written as <Fact id="…" />. (Facts)',
	],
	'words after the id of a heading': [
		() => mistakesOn({ swap: { 'en/phone': { '{#now}': '{#now} here' } } }),
		'help/en/phone.mdx:26 ## What to do now {#now} here | A heading has one id in braces, at its end. → ## What to do now {#now} (Headings)',
	],
	'all unreadable places of a page are found at once': [
		() => mistakesOn({ swap: { 'en/phone': { Wait: 'Wait {', 'Use **': 'Use <5 **' } } }),
		'help/en/phone.mdx:24 Wait { <Fact id="resend-wait" />, then go [to the steps](#now). | Braces cannot stand in the text. Facts are written as <Fact id="…" />. (Facts)',
		'help/en/phone.mdx:38 Use <5 **Email 2**. | The sign < begins a tag. In a text, write it in words. (Components)',
	],
	'a mistake in the fields is found on a page with an unreadable text': [
		() => mistakesOn({ swap: { 'en/phone': { '</Steps>': '', 'group: lost': 'group: los' } } }),
		'help/en/phone.mdx:8 group: los | “group” is one of lost, which, money, ahead, site. Section of the site. → group: lost (A page)',
		'help/en/phone.mdx:28 <Steps> without </Steps> | The tag <Steps> is not closed. → </Steps> (Components)',
	],
});
