import { mistakesOn, reportOn, type Change } from './site';

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

/** Changes to a small site with a finder. */
type FinderChange = [
	swap?: Partial<Record<Part, Record<string, string>>>,
	/** To the end of a file. */
	add?: Partial<Record<Part, string>>,
	/** Swapped in the file of facts. */
	facts?: Record<string, string>,
	/** Pages that are there in addition: path → text. */
	pages?: Record<string, string>,
];

/** The report on a small site with a finder. @throws when a text to swap is not there */
export function reportOnFinder(...change: FinderChange): string {
	return reportOn(withFinder(...change));
}

/** The same mistakes, one line each. */
export function finderMistakes(...change: FinderChange): string[] {
	return mistakesOn(withFinder(...change));
}

function withFinder(...[swap = {}, add = {}, facts = {}, pages = {}]: FinderChange): Change {
	const texts = (Object.keys(parts) as Part[]).map((name): [string, string] => {
		const text = Object.entries(swap[name] ?? {}).reduce(replace, parts[name][1]);
		return [parts[name][0], `${text}${add[name] ?? ''}`];
	});
	return { swap: { facts }, add: { ...Object.fromEntries(texts), ...pages } };
}

function replace(text: string, [from, to]: [string, string]): string {
	if (!text.includes(from)) throw new Error(`The finder has no "${from}".`);
	return text.replace(from, () => to);
}
