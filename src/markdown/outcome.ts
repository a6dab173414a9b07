import type { MdastNode } from 'satteri';
import type { Locale } from '../config/locales';
import { translator } from '../i18n/translate';
import { splitEmphasis } from '../lib/text/emphasis';
import { heading, link, list, paragraph, strong, text } from './nodes';
import { writeMarkdown } from '../article/text';
import { contactDoor, fillFacts, resolveLink, sayFact } from '../queries/index';
import { getOutcome, getShortAnswer, resolveWay, type FinderNode } from '../queries/finder';
import type { Outcome } from '../schemas/finder';
import { exitsMarkdown, leadMarkdown, linkTo } from './frame';

/** An outcome of the finder as a Markdown file: what FinderOutcome.astro shows, without the answers that led there. */
export async function outcomeMarkdown(node: FinderNode): Promise<string> {
	const { locale } = node;
	const t = translator(locale);
	const outcome = await getOutcome(node.id);
	const section = (title: string, ...inside: MdastNode[]) => [heading(2, text(title)), ...inside];
	return writeMarkdown([
		...leadMarkdown(node, await getShortAnswer(node)),
		...(outcome.deadline === undefined
			? []
			: section(t('finder.deadline'), ...(await days(outcome, locale)), await way(outcome.deadline, t('finder.deadlineLink'), locale))),
		...section(t('finder.now'), list(await steps(outcome, locale), true)),
		...(outcome.contact === undefined ? [] : section(t('contact.title'), ...(await contact(outcome.contact, outcome, locale)))),
		...section(t('article.need'), await points(outcome.need, locale)),
		paragraph(text(`${t('finder.guide')} `), ...linkTo(await resolveWay(outcome.guide, locale), locale)),
		...(await exitsMarkdown(
			outcome.exits.map(({ when, to }) => ({ when: when[locale], to })),
			locale,
		)),
		paragraph(text(t('footer.independent'))),
	]);
}

async function days({ scale }: Outcome, locale: Locale): Promise<MdastNode[]> {
	if (scale?.days === undefined || scale.for === undefined) return [];
	const counted = translator(locale)('finder.counted');
	return [paragraph(text(`${await sayFact(scale.days, locale)} ${await fillFacts(scale.for[locale], locale)} (${counted}).`))];
}

function steps({ do: instructions }: Outcome, locale: Locale): Promise<MdastNode[][]> {
	return Promise.all(
		instructions.map(async ({ say, to }) => {
			const words = splitEmphasis(await fillFacts(say[locale], locale));
			const where = to === undefined ? [] : [text(' '), ...linkTo(await resolveWay(to, locale), locale)];
			return [paragraph(...words.map((part) => (part.strong ? strong(part.text) : text(part.text))), ...where)];
		}),
	);
}

async function points(items: readonly Record<Locale, string>[], locale: Locale, more: readonly string[] = []): Promise<MdastNode> {
	const filled = await Promise.all(items.map((item) => fillFacts(item[locale], locale)));
	return list([...filled, ...more].map((item) => [paragraph(text(item))]));
}

async function contact(
	{ write, loggedIn }: NonNullable<Outcome['contact']>,
	{ reply, request }: Outcome,
	locale: Locale,
): Promise<MdastNode[]> {
	const t = translator(locale);
	const door = await contactDoor(locale, loggedIn);
	const time = reply === undefined ? [] : [t('contact.reply', { time: await sayFact(reply, locale, 'gen') })];
	return [
		heading(3, text(t('finder.write'))),
		await points(write, locale, loggedIn ? [] : [t('finder.replyTo')]),
		...(request === undefined ? [] : [await way(`./request.mdx#${request}`, t('request.prepare'), locale)]),
		paragraph(link(door.href, [text(t(door.open))]), text(` · ${[t(door.mark), ...time].join(' · ')}`)),
	];
}

async function way(to: string, words: string, locale: Locale): Promise<MdastNode> {
	return paragraph(...linkTo({ ...(await resolveLink(to, locale)), title: words }, locale));
}
