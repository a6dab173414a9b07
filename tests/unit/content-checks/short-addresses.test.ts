import { testMistakes } from './site';
import { finderMistakes } from './finder-site';

testMistakes({
	'a short address whose outcome is gone stays until it leads elsewhere': [
		() => finderMistakes({}, { addresses: 'old-mailbox: mailbx\nold-step: ./phone.mdx#rsend\n' }),
		'short-addresses.yaml:5 old-mailbox: mailbx | There is no question or outcome “mailbx”. This short address has been given out, so it stays: write where its readers should go now. → old-mailbox: mailbox (Short addresses)',
		'short-addresses.yaml:6 old-step: ./phone.mdx#rsend | src/content/help/en/phone.mdx has no section “rsend”. This short address has been given out, so it stays: write where its readers should go now. → old-step: ./phone.mdx#resend (Short addresses)',
	],
	'an outcome and a step without a short address': [
		() => finderMistakes({ addresses: { 'mailbox: mailbox\nresend: ./phone.mdx#resend\n': '' } }),
		'finder/outcomes-mail.yaml:1 mailbox: | Every outcome has a short address, which support can say and which never changes. → Add to src/content/short-addresses.yaml: mailbox: mailbox (Short addresses)',
		'help/en/phone.mdx:30 <Step id="resend" …> | Every step has a short address, which support can say and which never changes. → Add to src/content/short-addresses.yaml: resend: ./phone.mdx#resend (Short addresses)',
	],
	'a short address that is the folder of a language': [
		() => finderMistakes({}, { addresses: 'en: start\n' }),
		'short-addresses.yaml:5 en: | A folder of the site has this address. Choose another word. (Short addresses)',
	],
});
