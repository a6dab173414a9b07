import { expect, test } from 'vitest';
import { checkLoggedIn } from '../../../src/content-checks/rules/logged-in';
import { readContent } from '../../../src/content-checks/source';
import { finderMistakes } from './finder-site';
import { rowsOf, smallSite } from './site';

const counter = `---
kind: page
slug: days
title: Days that are left
lead: Count the days that are left, from the day of expiration on.
answer: Count the days that are left, from the day of expiration on.
updated: 2026-11-20
group: site
order: 2
---

## Count {#count}

<DeadlineReckoner example="2026-11-22" />

## Rule {#rule}

It says the rule.
`;

const page = (slug: string, inside = '<DeadlineReckoner example="2026-11-22" />') =>
	counter.replace('slug: days', `slug: ${slug}`).replace('<DeadlineReckoner example="2026-11-22" />', inside);

/** The small finder, with a page that counts days. */
const onDeadline = (deadline: string) =>
	finderMistakes(
		{},
		{ outcomes: `  deadline: ${deadline}\n` },
		{},
		Object.fromEntries(
			['en', 'cs'].flatMap((locale) => [
				[`src/content/help/${locale}/expiry.mdx`, page('expiry')],
				[`src/content/help/${locale}/pay.mdx`, page('pay', 'Pay.')],
			]),
		),
	);

test('“see how much time is left” that leads to where nothing counts', () => {
	expect(onDeadline('./expiry.mdx#rule')).toEqual([
		'finder/outcomes-mail.yaml:23 deadline: ./expiry.mdx#rule | Readers follow this to see how many days they have left, and nothing counts them there. Lead it to a section with <DeadlineReckoner>. → deadline: ./expiry.mdx#count (The finder)',
	]);
});

test('“see how much time is left” that leads to the counter', () => {
	expect(onDeadline('./expiry.mdx#count')).toEqual([]);
	expect(onDeadline('./expiry.mdx')).toEqual([]);
});

const prepares = { outcomes: '  request: login-email\n' };
const onRequest = (answers: Record<string, string>, more = prepares) =>
	finderMistakes(
		{ answers, outcomes: { 'to: link:payments': 'prepare: true' } },
		more,
		{},
		{
			'src/content/help/en/request.mdx': page('request', '<RequestComposer />'),
			'src/content/help/cs/request.mdx': page('request', '<RequestComposer />'),
		},
	);

test('a prepared text that says “I do not know which email I log in with”, for readers who have not said so', () => {
	expect(onRequest({})).toEqual([
		'finder/outcomes-mail.yaml:23 request: login-email | The text of this request says that one does not know which email one logs in with, and readers come here by “my-email” without saying so. Prepare another request, leave it out, or lead that way to another outcome. (The finder)',
	]);
	expect(onRequest({ 'lost: [old-inbox]': 'lost: [old-inbox, login-name]' })).toEqual([expect.stringContaining('“unsure”, “no-login”')]);
});

test('the same text, where each way has an answer that says so; and a text that says nothing of the kind', () => {
	expect(onRequest({ 'lost: [old-inbox]': 'lost: [old-inbox, login-name]', 'lost: [login]': 'lost: [login, login-name]' })).toEqual([]);
	expect(onRequest({}, { outcomes: '  request: other\n' })).toEqual([]);
});

const form = {
	links: {
		'payments:\n': "contact-form:\n  title: { en: Form, cs: Formulář }\n  url: { en: 'https://example.com/form?nologin=1' }\n\npayments:\n",
	},
};
const loggedIn = (change: Parameters<typeof smallSite>[0]) =>
	rowsOf([...checkLoggedIn(readContent(smallSite(change), new Date('2026-11-24')))]);

test('a box that asks to log in first and leads to the form without login', () => {
	const box = (attribute: string) => ({
		swap: {
			...form,
			'en/phone': {
				'<Contact reply="authorization-reply">The': `<Contact ${attribute}>\n\nOpen <Guide id="contact-form" />. The`,
				'asked.<': 'asked.\n\n<',
			},
		},
	});
	expect(loggedIn(box('loggedIn'))).toEqual([
		'help/en/phone.mdx:48 <Guide id="contact-form" /> | This leads to the form without login, and the request is to be sent while logged in. Lead to where one logs in. → <Guide id="administration" /> (Links)',
	]);
	expect(loggedIn(box('situation="other"'))).toEqual([]);
});

test('an outcome whose form is sent while logged in, with a step that leads to the form without login', () => {
	const outcome = (contact: string) => ({
		swap: form,
		add: {
			'src/content/finder/outcomes-mail.yaml': `mailbox:\n  do:\n    - { say: Write., to: 'link:contact-form' }\n  contact: { ${contact} }\n`,
		},
	});
	expect(loggedIn(outcome('loggedIn: true'))).toEqual([
		"finder/outcomes-mail.yaml:3 - { say: Write., to: 'link:contact-form' } | This leads to the form without login, and the request is to be sent while logged in. Lead to where one logs in. → - { say: Write., to: 'link:administration' } (The finder)",
	]);
	expect(loggedIn(outcome('write: []'))).toEqual([]);
});
