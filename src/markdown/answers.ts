import type { MdastNode } from 'satteri';
import { partsOf, type ArticlePart } from '../article/parts';
import { readArticle } from '../article/read';
import { writePlainText } from '../article/text';
import { locales } from '../config/locales';
import { site } from '../config/site';
import { memoize } from '../lib/memoize';
import type { Answered } from '../lib/structured-data';
import { plainSpaces } from '../lib/text/typography';
import { isoDay } from '../lib/time/days';
import type { Page } from '../queries/pages';
import type { Answer } from '../schemas/answers';
import { list, paragraph, text } from './nodes';
import { toPlainMdast, withTools } from './plain';

/** A page and every part of it that has an address: sections, steps, stages, conditions, questions. */
export const answersOf = memoize(async (page: Page): Promise<readonly Answer[]> => {
	const about = { language: locales[page.locale].lang, updated: isoDay(page.updated) };
	const url = site.origin + page.href;
	const whole: Answer = { id: page.id, kind: 'page', ...about, title: plainSpaces(page.title), answer: plainSpaces(page.answer), url };
	const parts = partsOf(await withTools(readArticle(page.entry).nodes, page)).map(async (part) => ({
		id: `${page.id}#${part.id}`,
		kind: part.kind,
		...about,
		title: part.title,
		answer: writePlainText(await answerOf(part, page)),
		url: `${url}#${part.id}`,
	}));
	return [whole, ...(await Promise.all(parts))];
});

/** The questions of a page with their whole answers. */
export async function questionsOf(page: Page): Promise<Answered[]> {
	const answers = await answersOf(page);
	return answers.filter(({ kind }) => kind === 'question').map(({ title, answer }) => ({ question: title, answer }));
}

async function answerOf({ kind, nodes }: ArticlePart, page: Page): Promise<readonly MdastNode[]> {
	const said = await toPlainMdast(nodes, page);
	// The form of a component begins with its title.
	return kind === 'section' ? beginningOf(said, nodes[0]) : said.slice(1);
}

/** A section's first words; a section that begins with steps, stages or questions is told by their titles. */
function beginningOf(inside: readonly MdastNode[], first: MdastNode | undefined): readonly MdastNode[] {
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
