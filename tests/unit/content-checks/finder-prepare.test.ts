import { expect, test } from 'vitest';
import { reportOnFinder } from './finder-site';

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
const report = (step: string, more = '') =>
	reportOnFinder(
		{ outcomes: { '      to: link:payments\n': step } },
		{ outcomes: more },
		{},
		Object.fromEntries(['en', 'cs'].map((locale) => [`src/content/help/${locale}/request.mdx`, page])),
	);
const request = '  request: other\n';
const prepared = '      prepare: true\n';

test('an outcome with a prepared request and no step where its button stands', () => {
	expect(report('', request)).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 22  Found request: other.
		           The button that prepares this request stands in the step it belongs to, and no step says that it is
		           the one.
		           Write in that step, in place of “to”:  prepare: true
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('two steps with the button of one request', () => {
	expect(report(`${prepared}    - say: { en: Write., cs: Napište. }\n${prepared}`, request)).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 14  Found prepare: true.
		           Another step has the button of the prepared request already. Leave this out, or the other one.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('a step with the button of a request that the outcome does not prepare', () => {
	expect(report(prepared)).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 12  Found prepare: true.
		           This step gets the button of a prepared request, and this outcome prepares none. Leave it out, or
		           name the situation in “request”.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('a step with the button of the request and a link that leads past it', () => {
	expect(report(`      to: link:payments\n${prepared}`, request)).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 12  Found to: link:payments.
		           This step has the button of the prepared request, and a link beside it leads past it. Leave “to”
		           out, or make it a step of its own.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('an outcome whose one step prepares its request', () => {
	expect(report(prepared, request)).toBe('');
});
