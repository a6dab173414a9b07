import { expect, test } from 'vitest';
import { mistakesOn, reportOn, testMistakes } from './site';

testMistakes({
	'a first-level heading': [
		() => mistakesOn({ swap: { 'en/phone': { '## What': '# What' } } }),
		'help/en/phone.mdx:26 # What to do now {#now} | The title of the page is its only first-level heading; sections begin with two signs. → ## What to do now {#now} (Headings)',
	],
	'a fourth-level heading': [
		() => mistakesOn({ swap: { 'en/phone': { '### The': '#### The' } } }),
		'help/en/phone.mdx:44 #### The form {#form} | Headings have two levels, with two and with three signs. → ### The form {#form} (Headings)',
	],
	'a third-level heading before any second-level one': [
		() => mistakesOn({ swap: { 'en/phone': { '## What': '### What' } } }),
		'help/en/phone.mdx:26 ### What to do now {#now} | A third-level heading stands below a second-level one. → ## What to do now {#now} (Headings)',
	],
	'a heading without an id gets the one of the other language': [
		() => mistakesOn({ swap: { 'en/phone': { '## What to do now {#now}': '## What to do now' } } }),
		'help/en/phone.mdx:26 ## What to do now | Every heading has an id, the same in all languages. → ## What to do now {#now} (Headings)',
	],
	'a Czech heading without an id that no other page has': [
		() =>
			mistakesOn({
				swap: { 'en/phone': { '### The form {#form}': '### The form' }, 'cs/phone': { '### Formulář {#form}': '### Kontaktní formulář' } },
			}),
		'help/cs/phone.mdx:37 ### Kontaktní formulář | Every heading has an id, the same in all languages. → ### Kontaktní formulář {#kontaktni-formular} (Headings)',
		'help/en/phone.mdx:44 ### The form | Every heading has an id, the same in all languages. → ### The form {#the-form} (Headings)',
	],
	'an id with its sign left out': [
		() => mistakesOn({ swap: { 'en/phone': { '{#now}': '{now}' } } }),
		'help/en/phone.mdx:26 ## What to do now {now} | Every heading has an id, the same in all languages. → ## What to do now {#now} (Headings)',
	],
	'an id with a capital letter': [
		() => mistakesOn({ swap: { 'en/phone': { '{#now}': '{#Now}' } } }),
		'help/en/phone.mdx:26 ## What to do now {#Now} | An id is made of small letters without accents, digits and hyphens, and begins with a letter. → ## What to do now {#now} (Headings)',
	],
	'a class name on a heading': [
		() => mistakesOn({ swap: { 'en/phone': { '{#now}': '{#now .big}' } } }),
		'help/en/phone.mdx:26 ## What to do now {#now .big} | Nothing but the id stands in the braces. → ## What to do now {#now} (Headings)',
	],
	'a duplicate id': [
		() => mistakesOn({ swap: { 'en/phone': { 'id="browser"': 'id="resend"' }, 'cs/phone': { 'id="browser"': 'id="resend"' } } }),
		'help/cs/phone.mdx:29 the id “resend” (Step) | It stands on line 23 (Step) already. Give this one another id, in every language. (Headings)',
		'help/en/phone.mdx:36 the id “resend” (Step) | It stands on line 30 (Step) already. Give this one another id, in every language. (Headings)',
	],
	'an id that is mistyped in one language': [
		() => mistakesOn({ swap: { 'cs/phone': { 'id="browser"': 'id="brouser"' } } }),
		'help/cs/phone.mdx:29 the id “brouser” (Step) | src/content/help/en/phone.mdx has “browser” here, on line 36. An id is the same in every language. → Write the id: browser (Headings)',
	],
	'an id that is another one in one language is reported once, and links to it are not dead as well': [
		() => mistakesOn({ swap: { 'cs/phone': { '{#now}': '{#ted}' } } }),
		'help/cs/phone.mdx:19 the id “ted” (heading) | src/content/help/en/phone.mdx has “now” here, on line 26. An id is the same in every language. → Write the id: now (Headings)',
	],
	'an id that is missing in one language': [
		() => mistakesOn({ swap: { 'cs/phone': { '### Formulář {#form}\n': '' } } }),
		'help/en/phone.mdx:44 the id “form” (heading) | It is missing in src/content/help/cs/phone.mdx. Add it there, or remove it here. (Headings)',
	],
	'an id that only one language has': [
		() => mistakesOn({ swap: { 'cs/phone': { '### Formulář {#form}': '### Formulář {#form}\n\nTady.\n\n### Navíc {#extra}' } } }),
		'help/cs/phone.mdx:41 the id “extra” (heading) | It is missing in src/content/help/en/phone.mdx. Add it there, or remove it here. (Headings)',
	],
	'ids in another order': [
		() =>
			mistakesOn({ swap: { 'cs/phone': { 'id="resend"': 'id="other"', 'id="browser"': 'id="resend"', 'id="other"': 'id="browser"' } } }),
		'help/cs/phone.mdx:23 the id “browser” (Step) | In src/content/help/en/phone.mdx the id “resend” comes first, on line 30. Sections and steps have the same order in every language. (Headings)',
	],
});

/** The report on a site whose start page holds the composer, with this text after it; the phone page links to a place there. */
function reportWithComposer(place: string, after = ''): string {
	const start = { '\n[SMS](./phone.mdx#now)': `\n<RequestComposer />\n\n[SMS](./phone.mdx#now)${after}` };
	return reportOn({ swap: { 'en/home': start, 'cs/home': start, 'en/phone': { './phone.mdx#form': `./home.mdx#${place}` } } });
}

test('the situations of the composer are places that links may point at', () => {
	expect(reportWithComposer('payment-link')).toBe('');
});

test('a link that misses a situation of the composer', () => {
	expect(reportWithComposer('payment-lnik')).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 32  Found [the form](./home.mdx#payment-lnik).
		           src/content/help/en/home.mdx has no section “payment-lnik”.
		           Write:  [the form](./home.mdx#payment-link)
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

testMistakes({
	'the situations are no places of a page without the composer': [
		() => mistakesOn({ swap: { 'en/phone': { './phone.mdx#form': './home.mdx#sms' } } }),
		'help/en/phone.mdx:32 [the form](./home.mdx#sms) | src/content/help/en/home.mdx has no section “sms”. It has no sections to point at. (Links)',
	],
});

test('the ids of the composer are taken', () => {
	expect(reportWithComposer('sms', '\n\n## Text {#sms}\n\nWords.')).toMatchInlineSnapshot(`
		"src/content/help/cs/home.mdx
		  line 16  Found the id “sms” (heading).
		           It stands on line 12 (RequestComposer) already. Give this one another id, in every language.
		           Ids are the same in all languages; see CONTRIBUTING.md, “Headings”.

		src/content/help/en/home.mdx
		  line 16  Found the id “sms” (heading).
		           It stands on line 12 (RequestComposer) already. Give this one another id, in every language.
		           Ids are the same in all languages; see CONTRIBUTING.md, “Headings”.

		2 mistakes in 2 files."
	`);
});

test('a section without a sentence, at its end and before the next one', () => {
	expect(reportOn({ swap: { 'en/phone': { '## What to do now {#now}': '## What to do now {#now}\n\n## Later' } } })).toContain(
		'line 26  Found ## What to do now {#now} with nothing below it.\n           A section has at least one sentence. Write it, or remove the heading.',
	);
	const last = '### The form {#form}\n\n<Contact reply="authorization-reply">The times at which you asked.</Contact>\n\n';
	expect(reportOn({ swap: { 'en/phone': { [last]: '', '</Avoid>\n': '</Avoid>\n\n### The form {#form}\n' } } })).toContain(
		'Found ### The form {#form} with nothing below it.',
	);
});

test('a section that begins with a smaller one is not empty', () => {
	expect(
		reportOn({
			swap: {
				'en/phone': { '</Steps>\n': '</Steps>\n\n## The rest {#rest}\n' },
				'cs/phone': { '</Steps>\n': '</Steps>\n\n## Ostatní {#rest}\n' },
			},
		}),
	).toBe('');
});
