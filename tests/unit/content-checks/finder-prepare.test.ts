import { finderMistakes } from './finder-site';
import { testMistakes } from './site';

const page = `---
kind: page
slug: request
title: A request to support
lead: Put together the text that you send to support from here.
answer: Put together the text that you send to support from here.
updated: 2026-11-20
group: site
order: 2
---

<RequestComposer />
`;

/** The small finder with the step of its outcome written so, and with what follows at the end of the outcome. */
const mistakes = (step: string, more = '') =>
	finderMistakes(
		{ outcomes: { '      to: link:payments\n': step } },
		{ outcomes: more },
		{},
		Object.fromEntries(['en', 'cs'].map((locale) => [`src/content/help/${locale}/request.mdx`, page])),
	);
const request = '  request: other\n';
const prepared = '      prepare: true\n';

testMistakes({
	'an outcome with a prepared request and no step where its button stands': [
		() => mistakes('', request),
		'finder/outcomes-mail.yaml:22 request: other | The button that prepares this request stands in the step it belongs to, and no step says that it is the one. → Write in that step, in place of “to”: prepare: true (The finder)',
	],
	'two steps with the button of one request': [
		() => mistakes(`${prepared}    - say: { en: Write., cs: Napište. }\n${prepared}`, request),
		'finder/outcomes-mail.yaml:14 prepare: true | Another step has the button of the prepared request already. Leave this out, or the other one. (The finder)',
	],
	'a step with the button of a request that the outcome does not prepare': [
		() => mistakes(prepared),
		'finder/outcomes-mail.yaml:12 prepare: true | This step gets the button of a prepared request, and this outcome prepares none. Leave it out, or name the situation in “request”. (The finder)',
	],
	'a step with the button of the request and a link that leads past it': [
		() => mistakes(`      to: link:payments\n${prepared}`, request),
		'finder/outcomes-mail.yaml:12 to: link:payments | This step has the button of the prepared request, and a link beside it leads past it. Leave “to” out, or make it a step of its own. (The finder)',
	],
	'an outcome whose one step prepares its request': [() => mistakes(prepared, request)],
});
