import type { z } from 'astro/zod';
import type { MdastNode } from 'satteri';
import type { Locale } from '../config/locales';
import { site } from '../config/site';
import type { MessageKey } from '../i18n/dictionary';
import { formatDate, translator } from '../i18n/translate';
import { formatFact } from '../queries/facts';
import { contactDoor, resolveExternal } from '../queries/links';
import { getPage } from '../queries/pages';
import { getNode, getShortAnswer, getTree, type MapNode } from '../queries/finder';
import type { ComponentName, componentRules } from '../schemas/components';
import { deadlineMarkdown } from './tools/deadline';
import { emailCheckMarkdown } from './tools/email-check';
import { recoveryCardMarkdown } from './tools/recovery-card';
import { requestMarkdown } from './tools/request';
import { addressGroups } from '../components/content/addresses';
import { registerGroups } from '../components/content/register-groups';
import { formatStage } from '../components/content/stage-words';
import { heading, link, list, paragraph, quote, strong, text } from './nodes';

/** What stands in a component, already as Markdown. */
type Inside = readonly MdastNode[];

/** Where a component stands. */
interface MdastContext {
	locale: Locale;
	/** Whole address of the page. */
	address: string;
	/** Its place among its siblings of the same name, from one. */
	position: number;
}

type Props<Name extends ComponentName> = z.output<(typeof componentRules)[Name]['props']>;
type Result = Inside | Promise<Inside>;

/** How each component reads in a text without components. One that is missing here stops the type check. */
export type Forms = { [Name in ComponentName]: (props: Props<Name>, inside: Inside, place: MdastContext) => Result };

const asItIs = (_props: unknown, inside: Inside): Inside => inside;

const drawings = { 'resend-link': 'figure.resend.alt', loop: 'figure.loop.alt' } satisfies Record<Props<'Figure'>['name'], MessageKey>;

export const forms: Forms = {
	Addresses: addresses,
	Avoid: asItIs,
	Callout: ({ title }, inside) => [quote(paragraph(strong(title)), ...inside)],
	Check: ({ title }, inside) => [paragraph(strong(title)), ...inside],
	Checklist: asItIs,
	Contact: contact,
	DeadlineReckoner: ({ example }, _inside, { locale }) => deadlineMarkdown(example, locale),
	EmailCheck: (_props, _inside, { address, locale }) => emailCheckMarkdown(address, locale),
	Fact: async ({ id, case: inCase }, _inside, { locale }) => [text(await formatFact(id, locale, inCase))],
	Faq: asItIs,
	Figure: ({ name, caption }, _inside, { locale }) => {
		const t = translator(locale);
		const schematic = name === 'resend-link' ? ` ${t('figure.schematic')}` : '';
		return [paragraph(strong(caption)), paragraph(text(t(drawings[name]) + schematic))];
	},
	FinderList: finderList,
	FinderMap: (_props, _inside, { locale }) => [paragraph(text(translator(locale)('map.label')))],
	Guide: guide,
	Lifecycle: (_props, inside, { locale }) => [paragraph(strong(translator(locale)('lifecycle.expired'))), ...inside],
	Outcome: outcome,
	Question: ({ title }, inside) => [heading(3, text(title)), ...inside],
	RecoveryCard: (_props, _inside, { locale }) => recoveryCardMarkdown(locale),
	Register: register,
	RequestComposer: (_props, _inside, { locale }) => requestMarkdown(locale),
	ResendTimeline: timeline,
	ResendTimer: asItIs,
	SafetyLine: (_props, _inside, { locale }) => [paragraph(strong(translator(locale)('article.safety')))],
	Stage: async ({ title, tone, ...when }, inside, { locale }) => [
		heading(3, text(title)),
		paragraph(text(`${await formatStage(when, locale)} · ${translator(locale)(`lifecycle.tone.${tone}`)}`)),
		...inside,
	],
	Step: ({ title }, inside, { position }) => [heading(3, text(`${position}. ${title}`)), ...inside],
	Steps: asItIs,
};

async function addresses(_props: unknown, _inside: Inside, { locale }: MdastContext): Promise<Inside> {
	return (await addressGroups(locale)).flatMap(({ title, href, short, parts }) => [
		heading(3, ...(href === undefined ? [text(title)] : [link(site.origin + href, [text(title)])]), text(short ?? '')),
		list(parts.map((part) => [paragraph(link(site.origin + part.href, [text(part.title)]), text(` ${part.short ?? part.mark}`))])),
	]);
}

async function contact({ reply, loggedIn, situation }: Props<'Contact'>, inside: Inside, { locale }: MdastContext): Promise<Inside> {
	const t = translator(locale);
	const door = await contactDoor(locale, loggedIn);
	const time = reply && (await formatFact(reply, locale, 'gen'));
	const marks = [t(door.mark), ...(time ? [t('contact.reply', { time })] : [])];
	return [
		paragraph(strong(t('contact.title'))),
		...(inside[0]?.type === 'text' ? [paragraph(...inside)] : inside),
		paragraph(link(door.href, [text(t(door.open))]), text(` · ${marks.join(' · ')}`)),
		...(situation === undefined ? [] : [paragraph(link(await composer(situation, locale), [text(t('request.prepare'))]))]),
	];
}

async function composer(situation: string, locale: Locale): Promise<string> {
	return `${site.origin}${(await getPage('request', locale)).href}#${situation}`;
}

async function finderList(_props: unknown, _inside: Inside, { locale }: MdastContext): Promise<Inside> {
	const { href, title, children } = await getTree(locale);
	return [paragraph(link(site.origin + href, [text(title)])), branches(children)];
}

function branches(nodes: readonly MapNode[]): MdastNode {
	return list(
		nodes.map(({ answer = '', href, title, children }) => [
			paragraph(text(`${answer} → `), link(site.origin + href, [text(title)])),
			...(children.length === 0 ? [] : [branches(children)]),
		]),
	);
}

async function outcome({ id }: Props<'Outcome'>, _inside: Inside, { locale }: MdastContext): Promise<Inside> {
	const node = await getNode(id, locale);
	return [paragraph(text(await getShortAnswer(node))), paragraph(link(site.origin + node.href, [text(node.title)]))];
}

async function guide({ id }: Props<'Guide'>, inside: Inside, { locale }: MdastContext): Promise<Inside> {
	const t = translator(locale);
	const target = await resolveExternal(id, locale);
	const words = inside.length > 0 ? inside : [text(target.title)];
	const language = target.locale === undefined ? [] : [text(` (${t(`language.${target.locale}`)})`)];
	if (target.exact) return [link(target.href, words), ...language];
	return [...words, text(' ('), link(target.href, [text(t('guide.unknown'))]), text(')'), ...language];
}

async function timeline(_props: unknown, inside: Inside, { locale }: MdastContext): Promise<Inside> {
	const t = translator(locale);
	const wait = t('timeline.wait', { time: await formatFact('resend-wait', locale, 'acc') });
	const reply = t('timeline.reply', { time: await formatFact('authorization-reply', locale, 'gen') });
	return [
		list([
			[paragraph(text(`${t('timeline.start')} – ${t('timeline.sent')}`))],
			[paragraph(strong(wait), text(` – ${t('timeline.waitHint')}`))],
		]),
		paragraph(text(t('timeline.then'))),
		...inside,
		list([[paragraph(strong(reply), text(` – ${t('timeline.replyHint')}`))]]),
	];
}

async function register(_props: unknown, _inside: Inside, { locale }: MdastContext): Promise<Inside> {
	const t = translator(locale);
	return (await registerGroups(locale)).flatMap(({ title, count, sources }) => [
		paragraph(strong(`${title} (${count})`)),
		...sources.flatMap(({ source, checked, facts }) => [
			paragraph(
				text(`${t('register.source')}: `),
				link(source.href, [text(source.title)]),
				text(` · ${t('register.checked')} ${formatDate(checked, locale)}`),
			),
			list(facts.map(({ label, value }) => [paragraph(...(value === undefined ? [text(label)] : [text(`${label}: `), strong(value)]))])),
		]),
	]);
}
