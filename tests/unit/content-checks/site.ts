import { expect, test } from 'vitest';
import { checkContent, formatProblems, type Problem, type SourceFile } from '../../../src/content-checks';

/** A guide with one of each: headings, steps, a fact, links. Line numbers of the tests count from here. */
const enPhone = `---
kind: guide
slug: sms-does-not-arrive
title: The SMS does not arrive
lead: If no SMS has come within {resend-wait}, ask for it again.
answer: If no SMS has come within {resend-wait}, ask for it again in the same window.
updated: 2026-11-20
group: lost
order: 2
need:
  - The phone that should get the code
  - Another browser
  - The times of your tries
exits:
  - when: I cannot open my email either
    to: ./home.mdx
  - when: I want to pay
    to: link:payments
related: [./home.mdx]
sources: [original]
aliases: [2fa, no sms]
---

Wait <Fact id="resend-wait" />, then go [to the steps](#now).

## What to do now {#now}

<Steps>

<Step id="resend" title="Send it again">

See <Guide id="payments" /> and [the form](./phone.mdx#form).

</Step>

<Step id="browser" title="Try another browser" fold>

Use **Email 2**.

</Step>

</Steps>

### The form {#form}

<Contact reply="authorization-reply">The times at which you asked.</Contact>

<Avoid>

- Do not share the code.

</Avoid>
`;

const csPhone = `---
kind: guide
slug: sms-neprisla
title: SMS nepřišla
lead: Pokud SMS nepřijde do {resend-wait:gen}, vyžádejte si ji znovu.
answer: Pokud SMS nepřijde do {resend-wait:gen}, vyžádejte si ji znovu ve stejném okně.
updated: 2026-11-20
group: lost
order: 2
exits:
  - when: Nedostanu se ani do e-mailu
    to: ./home.mdx
  - when: Chci zaplatit
    to: link:payments
---

Počkejte <Fact id="resend-wait" case="acc" />.

## Co teď {#now}

<Steps>

<Step id="resend" title="Odešlete ji znovu">

Viz <Guide id="payments">možnosti platby</Guide>.

</Step>

<Step id="browser" title="Zkuste jiný prohlížeč">

Pole **E-mail 2**.

</Step>

</Steps>

### Formulář {#form}

<Contact reply="authorization-reply">Časy, kdy jste o SMS žádali.</Contact>
`;

function home(title: string, answer: string): string {
	return `---
kind: page
slug: ""
title: ${title}
lead: ${answer}
answer: ${answer}
updated: 2026-11-20
group: site
order: 1
---

[SMS](./phone.mdx#now)
`;
}

const facts = `resend-wait:
  fact: S21
  label: { en: Wait for the SMS, cs: Čekání na SMS }
  value: 1
  unit: minute
  source: original
  checked: 2026-11-20

authorization-reply:
  fact: S26
  label: { en: Requests are handled within, cs: Požadavky se vyřídí do }
  value: 1
  unit: workingDay
  source: original
  checked: 2026-11-20

hosting-deletion:
  fact: K18
  label: { en: Expired hosting is deleted after, cs: Expirovaný hosting se smaže po }
  value: 30
  unit: day
  source: payments
  checked: 2026-11-20

email-2:
  fact: S11
  label: { en: The second email, cs: Druhý e-mail }
  name: { en: Email 2, cs: E-mail 2 }
  source: original
  checked: 2026-11-20

no-calls:
  fact: S6
  label: { en: Nobody calls, cs: Nikdo nevolá }
  source: original
  checked: 2026-11-20

temporary-access:
  fact: S14
  label: { en: Temporary access can be asked for within, cs: O dočasný přístup lze požádat do }
  value: 5
  unit: day
  source: original
  checked: 2026-11-20

hosting-deletion-marked:
  fact: K19
  label: { en: Hosting marked to run out is deleted after, cs: Hosting určený k doběhnutí se smaže po }
  value: 7
  unit: day
  source: original
  checked: 2026-11-20
`;

const links = `original:
  title: { en: The guide, cs: Návod }
  url: { en: https://example.com/en/guide/ }

payments:
  title: { en: Payments, cs: Platby }
  url: { en: https://example.com/en/payments/, cs: https://example.com/cs/platby/ }
`;

const files = {
	'en/phone': ['src/content/help/en/phone.mdx', enPhone],
	'cs/phone': ['src/content/help/cs/phone.mdx', csPhone],
	'en/home': [
		'src/content/help/en/home.mdx',
		home('Cannot reach your email?', 'Find the one next step when an email or phone is out of reach.'),
	],
	'cs/home': [
		'src/content/help/cs/home.mdx',
		home('Nedostanete se k e-mailu?', 'Najděte jeden další krok, když je e-mail nebo telefon nedostupný.'),
	],
	facts: ['src/content/facts/guide.yaml', facts],
	links: ['src/content/links/guides.yaml', links],
} as const;

type Name = keyof typeof files;

/** One change to a small site without mistakes. */
export interface Change {
	/** Text → what stands there instead. */
	swap?: Partial<Record<Name, Record<string, string>>>;
	/** Path → text of files that are there in addition. */
	add?: Record<string, string>;
	/** Files that are not there. */
	remove?: readonly Name[];
	/** What ends each line of every file. */
	lineEnd?: string;
}

/** The report on a small site with these changes; empty when it has no mistakes. */
export function reportOn(change: Change): string {
	const problems = checkContent(smallSite(change), new Date('2026-11-24T12:00:00Z'));
	return problems.length === 0 ? '' : formatProblems(problems);
}

/** The same mistakes, one line each. */
export function mistakesOn(change: Change): string[] {
	return rowsOf(checkContent(smallSite(change), new Date('2026-11-24T12:00:00Z')));
}

/** Mistakes as lines: place, what was found and expected, what to write, where to read on. */
export function rowsOf(problems: readonly Problem[]): string[] {
	const sorted = problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
	return sorted.map(({ file, line, found, expected, fix, fixLabel, read }) => {
		const write = fix === undefined ? '' : ` → ${fixLabel === undefined ? '' : `${fixLabel} `}${fix}`;
		return `${file.replace('src/content/', '')}:${line} ${found} | ${expected}${write} (${read})`;
	});
}

/** A test for each change: what the checks find in it. */
export function testMistakes(cases: Record<string, [find: () => string[], ...mistakes: string[]]>): void {
	test.each(Object.entries(cases))('%s', (_, [find, ...mistakes]) => {
		expect(find()).toEqual(mistakes);
	});
}

/**
 * The files of a small site with these changes.
 * @throws when a text to swap is not there: the test would check nothing
 */
export function smallSite({ swap = {}, add = {}, remove = [], lineEnd = '\n' }: Change): SourceFile[] {
	const kept = (Object.keys(files) as Name[]).filter((name) => !remove.includes(name));
	const changed = kept.map((name) => ({ path: files[name][0], text: Object.entries(swap[name] ?? {}).reduce(replace, files[name][1]) }));
	const added = Object.entries(add).map(([path, text]) => ({ path, text }));
	return [...changed, ...added].map(({ path, text }) => ({ path, text: text.replaceAll('\n', lineEnd) }));
}

function replace(text: string, [from, to]: [string, string]): string {
	if (!text.includes(from)) throw new Error(`The site has no "${from}".`);
	return text.replace(from, () => to);
}
