import type { MdastNode } from 'satteri';
import { sectionBelow } from '../article/read';
import { locales } from '../config/locales';
import { site } from '../config/site';
import { headingId } from '../article/ids';
import { attributesOf, isTag } from '../article/tags';
import { childrenOf } from '../article/walk';
import { isoDay } from '../lib/time/days';
import { remembered } from '../lib/remembered';
import { writePlainText } from '../article/text';
import type { Answered } from '../lib/structured-data';
import { plainSpaces } from '../lib/text/typography';
import type { Page } from '../queries/index';
import type { Answer } from '../schemas/answers';
import type { ComponentName } from '../schemas/components';
import { asMarkdown, textWithTools, type Typed } from './index';
import { list, paragraph, text } from './nodes';

/** Components that answer something under an address of their own. */
const kinds: Partial<Record<ComponentName, Answer['kind']>> = {
	Check: 'condition',
	Question: 'question',
	Stage: 'stage',
	Step: 'step',
};

interface Part {
	id: string;
	kind: Answer['kind'];
	title: readonly Typed[];
	/** What stands below a heading; for a component the component itself, whose form begins with its title. */
	inside: readonly Typed[];
}

/** A page and every part of it that has an address: sections, steps, stages, conditions, questions. */
export const answersOf = remembered(async (page: Page): Promise<readonly Answer[]> => {
	const about = { language: locales[page.locale].lang, updated: isoDay(page.updated) };
	const url = site.origin + page.href;
	const whole: Answer = { id: page.id, kind: 'page', ...about, title: plainSpaces(page.title), answer: plainSpaces(page.answer), url };
	const parts = await Promise.all(
		partsOf(await textWithTools(page)).map(async ({ id, kind, title, inside }) => {
			const said = await asMarkdown(inside, page);
			return {
				id: `${page.id}#${id}`,
				kind,
				...about,
				title: writePlainText(await asMarkdown(title, page)),
				answer: writePlainText(kind === 'section' ? beginningOf(said, inside[0]) : said.slice(1)),
				url: `${url}#${id}`,
			};
		}),
	);
	return [whole, ...parts];
});

/** The questions of a page with their whole answers. */
export async function questionsOf(page: Page): Promise<Answered[]> {
	const answers = await answersOf(page);
	return answers.filter(({ kind }) => kind === 'question').map(({ title, answer }) => ({ question: title, answer }));
}

function partsOf(nodes: readonly Typed[]): Part[] {
	return nodes.flatMap((node, index) => [...partAt(node, nodes.slice(index + 1)), ...partsOf(childrenOf(node))]);
}

function partAt(node: Typed, after: readonly Typed[]): Part[] {
	if (node.type === 'heading') return sectionAt(node, after);
	if (!isTag(node)) return [];
	const kind = kinds[node.name as ComponentName];
	const { id, title } = Object.fromEntries(attributesOf(node));
	if (kind === undefined || typeof id !== 'string' || typeof title !== 'string') return [];
	return [{ id, kind, title: [text(title)], inside: [node] }];
}

function sectionAt(node: Extract<Typed, { type: 'heading' }>, after: readonly Typed[]): Part[] {
	const id = headingId(node);
	if (id === undefined) return [];
	return [{ id, kind: 'section', title: [node], inside: sectionBelow(node, after) }];
}

/** A section's first words; a section that begins with steps, stages or questions is told by their titles. */
function beginningOf(inside: readonly MdastNode[], first: Typed | undefined): readonly MdastNode[] {
	const titles = first?.type === 'paragraph' ? [] : inside.filter(({ type }) => type === 'heading');
	if (titles.length > 0) return [list(titles.map((title) => [paragraph(text(withFirstLine(title, inside)))]))];
	const [opening, next] = inside;
	if (opening?.type !== 'paragraph') return inside;
	return next?.type === 'list' && !/[.?!]$/.test(writePlainText([opening])) ? [opening, next] : [opening];
}

function withFirstLine(title: MdastNode, inside: readonly MdastNode[]): string {
	const next = inside[inside.indexOf(title) + 1];
	const line =
		next === undefined
			? ''
			: writePlainText([next])
					.replace(/(?:^|\n)- /g, ' ')
					.trim();
	return `${writePlainText([title])}: ${line.replace(/:$/, ' …')}`;
}
