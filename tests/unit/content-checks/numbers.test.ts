import { expect, test } from 'vitest';
import { reportOn } from './site';

test.each(['One of three ways', 'two-factor login', 'a few minutes', '**Email\u00a02**'])('%s can be written', (words) => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': `${words}. **` } } })).toBe('');
});

test.each(['Jedna ze tří cest', 'dvoufázové přihlášení', 'několik minut', 'jeden dnešní e-mail'])('%s can be written', (words) => {
	expect(reportOn({ swap: { 'cs/phone': { 'Pole **': `${words}. **` } } })).toBe('');
});

test('a number that is a fact', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Within 30 days, use **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found “Within 30 days, use Email 2.” The number 30 is typed; numbers come from the facts.
		           Write:  <Fact id="hosting-deletion" />  (Expired hosting is deleted after)
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a number that is several facts', () => {
	expect(reportOn({ swap: { 'en/phone': { '{resend-wait}': '1 minute' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 5  Found “If no SMS has come within 1 minute, ask for it again.”
		          The number 1 is typed; numbers come from the facts.
		          Write the one that is meant:
		            {resend-wait}  (Wait for the SMS)
		            {authorization-reply}  (Requests are handled within)
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a number that is no fact', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Within 7 days, counted from the day on which the hosting expired, use **' } } }))
		.toMatchInlineSnapshot(`
			"src/content/help/en/phone.mdx
			  line 38  Found “Within 7 days, counted from the day on…” The number 7 is typed; numbers come from the facts.
			           Write:  <Fact id="hosting-deletion-marked" />  (Hosting marked to run out is deleted after)
			           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

			1 mistake in 1 file."
		`);
});

test('a number in a list of fields', () => {
	expect(reportOn({ swap: { 'en/phone': { '- The phone that': '- The 2 phones that' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 11  Found “The 2 phones that should get the…”
		           The number 2 is typed; numbers come from the facts. A name that holds it is written exactly as it is
		           registered.
		           Write:  Email 2
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a number in an attribute', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it 3 times"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found “Send it 3 times”.
		           The number 3 is typed; attributes cannot show facts. Say it in the text below, with <Fact id="…" />.
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a number in code', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use `4` or **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found “Use 4 or Email 2.”
		           The number 4 is typed; numbers come from the facts. No fact has this value: leave the number out, or
		           add a fact with its source.
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a number in a heading', () => {
	expect(reportOn({ swap: { 'en/phone': { '## What to do now': '## What to do in 30 days' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 26  Found “What to do in 30 days”. The number 30 is typed; numbers come from the facts.
		           Write:  <Fact id="hosting-deletion" />  (Expired hosting is deleted after)
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a number in a paragraph of several lines', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use this,\nwithin 30 days, or **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 39  Found “Use this, within 30 days, or Email 2.” The number 30 is typed; numbers come from the facts.
		           Write:  <Fact id="hosting-deletion" />  (Expired hosting is deleted after)
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a number in words', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Within thirty days, use **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found “Within thirty days, use Email 2.”
		           “thirty days” is a number in words; numbers come from the facts.
		           Write:  <Fact id="hosting-deletion" />  (Expired hosting is deleted after)
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a number in words with a hyphen', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use a one-day pass or **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found “Use a one-day pass or Email 2.” “one-day” is a number in words; numbers come from the facts.
		           Write the one that is meant:
		             <Fact id="resend-wait" />  (Wait for the SMS)
		             <Fact id="authorization-reply" />  (Requests are handled within)
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('Czech numbers in words', () => {
	expect(reportOn({ swap: { 'cs/phone': { 'Pole **': 'Do třiceti dní, po jednom pracovním dni. **' } } })).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 31  Found “Do třiceti dní, po jednom pracovním dni.…”
		           “třiceti dní” is a number in words; numbers come from the facts.
		           Write:  <Fact id="hosting-deletion" />  (Expirovaný hosting se smaže po)
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.
		  line 31  Found “Do třiceti dní, po jednom pracovním dni. E-mail 2.”
		           “jednom pracovním dni” is a number in words; numbers come from the facts.
		           Write the one that is meant:
		             <Fact id="resend-wait" />  (Čekání na SMS)
		             <Fact id="authorization-reply" />  (Požadavky se vyřídí do)
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		2 mistakes in 1 file."
	`);
});

test('a name of the other language', () => {
	expect(reportOn({ swap: { 'en/phone': { '**Email 2**': '**E-mail 2**' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found “Use E-mail 2.”
		           The number 2 is typed; numbers come from the facts. A name that holds it is written exactly as it is
		           registered.
		           Write:  Email 2
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a name with another number', () => {
	expect(reportOn({ swap: { 'en/phone': { '**Email 2**': '**Email 3**' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found “Use Email 3.”
		           The number 3 is typed; numbers come from the facts. No fact has this value: leave the number out, or
		           add a fact with its source.
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});
