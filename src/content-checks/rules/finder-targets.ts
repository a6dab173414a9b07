import { localeCodes } from '../../config/locales';
import { parseFinderTarget } from '../../lib/finder/target';
import { requestSituations } from '../../lib/request-situations';
import { answerPlaces, outcomeReplies, outcomeRequests, outcomeTargets, type SourceLocation } from '../finder-places';
import { nearest } from '../nearest';
import type { Problem } from '../problem';
import type { Registry } from '../registry';
import type { ContentSource } from '../source';
import { attributeText, withAttribute } from '../../article/tags';
import { checkTarget } from './page-links';

/** What the finder names: answers, questions, outcomes, sections of guides, facts. */
export function checkFinderTargets(site: ContentSource): Problem[] {
	const { finder } = site;
	const answers = answerPlaces(finder);
	return [
		...answers.flatMap(({ say }) => checkId(say, finder.answers, `There is no answer “${say.value}” in src/content/finder/answers.yaml.`)),
		...[...answers.map(({ to }) => to), ...outcomeTargets(finder)].flatMap((to) => checkWay(site, to)),
		...outcomeRequests(finder).flatMap((request) => checkRequest(site, request)),
		...tagPlaces(site).flatMap((tag) => checkId(tag, finder.outcomes, `There is no outcome “${tag.value}”.`)),
		...outcomeReplies(finder).flatMap((reply) => checkId(reply, site.facts, `There is no fact “${reply.value}”.`)),
	];
}

/** Where a way of the finder or a short address leads: the question, outcome, page and section exist. */
export function checkWay(site: ContentSource, to: SourceLocation, more = ''): Problem[] {
	const target = parseFinderTarget(to.value);
	const about = { file: to.file, line: to.line, found: to.found, read: 'The finder' as const };
	const [locale] = localeCodes;
	if (target?.kind === 'page' && locale !== undefined) {
		const wrong = checkTarget(site, locale, target, to.write);
		return wrong === undefined ? [] : [{ ...about, ...wrong, expected: `${wrong.expected}${more}` }];
	}
	const { questions, outcomes } = site.finder;
	const ids = [...questions.byId.keys(), ...outcomes.byId.keys()];
	if (target?.kind !== 'node' || ids.includes(target.id) || !questions.complete || !outcomes.complete) return [];
	const meant = nearest(target.id, ids);
	return [{ ...about, expected: `There is no question or outcome “${target.id}”.${more}`, fix: meant && to.write(meant) }];
}

/** Outcomes that pages name by a tag. */
function tagPlaces({ pages }: ContentSource): SourceLocation[] {
	return pages.flatMap(({ path: file, tags }) =>
		tags.flatMap((tag) => {
			const value = tag.name === 'Outcome' ? attributeText(tag, 'id') : undefined;
			if (value === undefined) return [];
			const write = (id: string) => withAttribute(tag, 'id', id);
			return [{ file, line: tag.lineOf('id'), value, found: write(value), write }];
		}),
	);
}

/** The page on which requests are prepared; its sections are the situations. */
function checkRequest(site: ContentSource, { file, line, value, found, write }: SourceLocation): Problem[] {
	const [locale] = localeCodes;
	// A situation that does not exist at all is reported with the other fields.
	if (!requestSituations.some((situation) => situation === value)) return [];
	const hash = `#${value}`;
	const fix = (href: string) => write(href.replace(/^.*#/, ''));
	const wrong = locale && checkTarget(site, locale, { kind: 'page', id: 'request', hash }, fix);
	return wrong ? [{ file, line, found, ...wrong, read: 'The finder' }] : [];
}

function checkId({ file, line, value, found, write }: SourceLocation, known: Registry<unknown>, expected: string): Problem[] {
	if (!known.complete || known.byId.has(value)) return [];
	const meant = nearest(value, known.byId.keys());
	return [{ file, line, found, expected, fix: meant && write(meant), read: 'The finder' }];
}
