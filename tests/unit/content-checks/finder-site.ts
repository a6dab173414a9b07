import { reportOn } from './site';

const answers = `my-email:
  words: { en: My email, cs: K e-mailu }
  lost: [old-inbox]
no-login:
  words: { en: I cannot log in, cs: Nemohu se přihlásit }
  lost: [login]
unsure:
  words: { en: Not sure, cs: Nevím jistě }
  unsure: true
`;

const questions = `home:
  words: { en: What is missing?, cs: Co chybí? }
  answers:
    - { say: my-email, to: mailbox }
    - { say: unsure, to: start }
start:
  slug: { en: find, cs: pruvodce }
  words: { en: Can you log in?, cs: Přihlásíte se? }
  hint: { en: The place where your services are managed by you., cs: 'Místo, kde spravujete všechny své služby.' }
  answers:
    - { say: no-login, to: mailbox }
    - { say: unsure, to: './phone.mdx#now' }
`;

/** An outcome without mistakes. */
export function outcome(id: string, more = ''): string {
	return `${id}:
  slug: { en: ${id}, cs: ${id} }
  title: { en: The mailbox of ${id}, cs: Schránka ${id} }
  lead:
    en: Create the mailbox again under the same address.
    cs: Vytvořte schránku znovu pod stejnou adresou.
  answer:
    en: Try to create the mailbox again under the same address.
    cs: Zkuste schránku vytvořit znovu pod stejnou adresou.
  do:
    - say: { en: Create it again., cs: Vytvořte ji znovu. }
      to: link:payments
  need:
    - { en: The address, cs: Adresa }
  exits:
    - when: { en: It is the phone, cs: Jde o telefon }
      to: ./phone.mdx#form
    - when: { en: Something else, cs: Něco jiného }
      to: start
  guide: ./phone.mdx
  updated: 2026-11-20
  aliases: { en: [gone], cs: [pryč] }
${more}`;
}

const parts = {
	answers: ['src/content/finder/answers.yaml', answers],
	questions: ['src/content/finder/questions.yaml', questions],
	outcomes: ['src/content/finder/outcomes-mail.yaml', outcome('mailbox')],
	addresses: [
		'src/content/short-addresses.yaml',
		'lost: start\nmailbox: mailbox\nresend: ./phone.mdx#resend\nbrowser: ./phone.mdx#browser\n',
	],
} as const;

type Part = keyof typeof parts;

/**
 * The report on a small site with a finder, with these texts swapped; empty when it has no mistakes.
 * @param add to the end of a file
 * @param facts swapped in the file of facts
 * @param pages that are there in addition: path → text
 * @throws when a text to swap is not there
 */
export function reportOnFinder(
	swap: Partial<Record<Part, Record<string, string>>> = {},
	add: Partial<Record<Part, string>> = {},
	facts: Record<string, string> = {},
	pages: Record<string, string> = {},
): string {
	const texts = (Object.keys(parts) as Part[]).map((name): [string, string] => {
		const text = Object.entries(swap[name] ?? {}).reduce(replace, parts[name][1]);
		return [parts[name][0], `${text}${add[name] ?? ''}`];
	});
	return reportOn({ swap: { facts }, add: { ...Object.fromEntries(texts), ...pages } });
}

function replace(text: string, [from, to]: [string, string]): string {
	if (!text.includes(from)) throw new Error(`The finder has no "${from}".`);
	return text.replace(from, () => to);
}
