import { parseTarget } from '../../lib/paths';
import { outcomeTargets } from '../finder-places';
import { nearest } from '../nearest';
import type { Problem } from '../problem';
import { indexed, keysOf, valueAt } from '../plain-data';
import type { ContentSource } from '../source';
import { attributeText, withAttribute } from '../../article/tags';

/** An id of src/content/links, where it stands, and how to write another one in its place. */
interface Use {
	file: string;
	line: number;
	id: string;
	found: string;
	write: (id: string) => string;
}

/** Ids of outside pages that pages, facts and outcomes name. */
export function checkLinkIds(site: ContentSource): Problem[] {
	const { links } = site;
	if (!links.complete) return [];
	return [...usesInTags(site), ...usesInFields(site), ...usesInFacts(site), ...usesInFinder(site)]
		.filter(({ id }) => !links.byId.has(id))
		.map(({ file, line, id, found, write }) => {
			const meant = nearest(id, links.byId.keys());
			return { file, line, found, expected: `There is no link “${id}”.`, fix: meant && write(meant), read: 'Links' };
		});
}

function usesInTags({ pages }: ContentSource): Use[] {
	return pages.flatMap(({ path: file, tags }) =>
		tags.flatMap((tag) => {
			const id = tag.name === 'Guide' ? attributeText(tag, 'id') : undefined;
			return id === undefined
				? []
				: [
						{
							file,
							line: tag.lineOf('id'),
							id,
							found: withAttribute(tag, 'id', id),
							write: (meant: string) => withAttribute(tag, 'id', meant),
						},
					];
		}),
	);
}

function usesInFields({ pages }: ContentSource): Use[] {
	return pages.flatMap(({ path: file, fields }) => {
		const sources = indexed(fields.data, ['sources']).map((path) => ({ path, id: valueAt(fields.data, path) }));
		const exits = indexed(fields.data, ['exits']).map((item) => {
			const path = [...item, 'to'];
			const target = parseTarget(String(valueAt(fields.data, path)));
			return { path, id: target?.kind === 'external' ? target.id : undefined };
		});
		return [...sources, ...exits].flatMap(({ path, id }) =>
			typeof id === 'string' ? [inText(file, fields.lineOf(path), id, fields.textAt(fields.lineOf(path)))] : [],
		);
	});
}

function usesInFacts({ facts }: ContentSource): Use[] {
	return facts.files.flatMap(({ path: file, source }) =>
		keysOf(source.data).flatMap((fact) => {
			const id = valueAt(source.data, [fact, 'source']);
			const line = source.lineOf([fact, 'source']);
			return typeof id === 'string' ? [inText(file, line, id, source.textAt(line))] : [];
		}),
	);
}

function usesInFinder({ finder }: ContentSource): Use[] {
	return outcomeTargets(finder).flatMap(({ file, line, value, found }) => {
		const target = parseTarget(value);
		return target?.kind === 'external' ? [inText(file, line, target.id, found)] : [];
	});
}

function inText(file: string, line: number, id: string, found: string): Use {
	return { file, line, id, found, write: (meant) => found.replace(id, meant) };
}
