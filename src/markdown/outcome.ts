import type { MdastNode } from 'satteri';
import type { Locale } from '../config/locales';
import { translator } from '../i18n/translate';
import { splitEmphasis } from '../lib/text/emphasis';
import { heading, link, list, paragraph, strong, text } from './nodes';
import { writeMarkdown } from '../article/text';
import { fillFacts, formatFact } from '../queries/facts';
import { contactDoor, resolveLink } from '../queries/links';
import { getOutcome, getShortAnswer, resolveTarget, type FinderNode } from '../queries/finder';
import type { Outcome } from '../schemas/finder';
import { exitsMarkdown, leadMarkdown, linkTo } from './frame';

/** An outcome of the finder as a Markdown file: what FinderOutcome.astro shows, without the answers that led there. */
export async function outcomeMarkdown(node: FinderNode): Promise<string> {
	const { locale } = node;
	const t = translator(locale);
	const outcome = await getOutcome(node.id);
	const { deadline, now, write } = await outcomeText(outcome, locale);
	const section = (title: string, inside: MdastNode[]) => (inside.length === 0 ? [] : [heading(2, text(title)), ...inside]);
	const contact = outcome.contact === undefined ? [] : await contactWay(outcome.contact, outcome, locale);
	return writeMarkdown([
		...leadMarkdown(node, await getShortAnswer(node)),
		...section(t('finder.deadline'), deadline),
		...section(t('finder.now'), now),
		...section(t('contact.title'), write.length === 0 ? [] : [heading(3, text(t('finder.write'))), ...write, ...contact]),
		heading(2, text(t('article.need'))),
		await points(outcome.need, locale),
		paragraph(text(`${t('finder.guide')} `), ...linkTo(await resolveTarget(outcome.guide, locale), locale)),
		...(await exitsMarkdown(
			outcome.exits.map(({ when, to }) => ({ when: when[locale], to })),
			locale,
		)),
		paragraph(text(t('footer.independent'))),
	]);
}

/** What an outcome tells its reader: by when, what to do, what to write. */
export async function outcomeText(outcome: Outcome, locale: Locale): Promise<Record<'deadline' | 'now' | 'write', MdastNode[]>> {
	const t = translator(locale);
	const { deadline, contact } = outcome;
	return {
		deadline: deadline === undefined ? [] : [...(await days(outcome, locale)), await way(deadline, t('finder.deadlineLink'), locale)],
		now: [list(await steps(outcome, locale), true)],
		write: contact === undefined ? [] : [await points(contact.write, locale, contact.loggedIn ? [] : [t('finder.replyTo')])],
	};
}

async function days({ scale }: Outcome, locale: Locale): Promise<MdastNode[]> {
	if (scale?.days === undefined || scale.for === undefined) return [];
	const counted = translator(locale)('finder.counted');
	return [paragraph(text(`${await formatFact(scale.days, locale)} ${await fillFacts(scale.for[locale], locale)} (${counted}).`))];
}

function steps({ do: instructions }: Outcome, locale: Locale): Promise<MdastNode[][]> {
	return Promise.all(
		instructions.map(async ({ say, to }) => {
			const words = splitEmphasis(await fillFacts(say[locale], locale));
			const where = to === undefined ? [] : [text(' '), ...linkTo(await resolveTarget(to, locale), locale)];
			return [paragraph(...words.map((part) => (part.strong ? strong(part.text) : text(part.text))), ...where)];
		}),
	);
}

async function points(items: readonly Record<Locale, string>[], locale: Locale, more: readonly string[] = []): Promise<MdastNode> {
	const filled = await Promise.all(items.map((item) => fillFacts(item[locale], locale)));
	return list([...filled, ...more].map((item) => [paragraph(text(item))]));
}

/** Where to write, and how long the reply takes. */
async function contactWay(
	{ loggedIn }: NonNullable<Outcome['contact']>,
	{ reply, request }: Outcome,
	locale: Locale,
): Promise<MdastNode[]> {
	const t = translator(locale);
	const door = await contactDoor(locale, loggedIn);
	const time = reply === undefined ? [] : [t('contact.reply', { time: await formatFact(reply, locale, 'gen') })];
	return [
		...(request === undefined ? [] : [await way(`./request.mdx#${request}`, t('request.prepare'), locale)]),
		paragraph(link(door.href, [text(t(door.open))]), text(` · ${[t(door.mark), ...time].join(' · ')}`)),
	];
}

async function way(to: string, words: string, locale: Locale): Promise<MdastNode> {
	return paragraph(...linkTo({ ...(await resolveLink(to, locale)), title: words }, locale));
}
