import { expect, test } from 'vitest';
import { reportOnFinder } from './finder-site';

test('a short address whose outcome is gone stays until it leads elsewhere', () => {
	expect(reportOnFinder({}, { addresses: 'old-mailbox: mailbx\nold-step: ./phone.mdx#rsend\n' })).toMatchInlineSnapshot(`
		"src/content/short-addresses.yaml
		  line 5  Found old-mailbox: mailbx.
		          There is no question or outcome “mailbx”. This short address has been given out, so it stays: write
		          where its readers should go now.
		          Write:  old-mailbox: mailbox
		          Short addresses stand in src/content/short-addresses.yaml and are never removed; see
		          CONTRIBUTING.md, “Short addresses”.
		  line 6  Found old-step: ./phone.mdx#rsend.
		          src/content/help/en/phone.mdx has no section “rsend”. This short address has been given out, so it
		          stays: write where its readers should go now.
		          Write:  old-step: ./phone.mdx#resend
		          Short addresses stand in src/content/short-addresses.yaml and are never removed; see
		          CONTRIBUTING.md, “Short addresses”.

		2 mistakes in 1 file."
	`);
});

test('an outcome and a step without a short address', () => {
	expect(reportOnFinder({ addresses: { 'mailbox: mailbox\nresend: ./phone.mdx#resend\n': '' } })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 1  Found mailbox: Every outcome has a short address, which support can say and which never changes.
		          Add to src/content/short-addresses.yaml:  mailbox: mailbox
		          Short addresses stand in src/content/short-addresses.yaml and are never removed; see
		          CONTRIBUTING.md, “Short addresses”.

		src/content/help/en/phone.mdx
		  line 30  Found <Step id="resend" …>.
		           Every step has a short address, which support can say and which never changes.
		           Add to src/content/short-addresses.yaml:  resend: ./phone.mdx#resend
		           Short addresses stand in src/content/short-addresses.yaml and are never removed; see
		           CONTRIBUTING.md, “Short addresses”.

		2 mistakes in 2 files."
	`);
});

test('a short address that is the folder of a language', () => {
	expect(reportOnFinder({}, { addresses: 'en: start\n' })).toMatchInlineSnapshot(`
		"src/content/short-addresses.yaml
		  line 5  Found en: A folder of the site has this address. Choose another word.
		          Short addresses stand in src/content/short-addresses.yaml and are never removed; see
		          CONTRIBUTING.md, “Short addresses”.

		1 mistake in 1 file."
	`);
});
