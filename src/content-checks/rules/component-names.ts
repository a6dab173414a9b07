import { componentRules } from '../../schemas/components';
import { nearest } from '../nearest';
import type { Problem } from '../problem';
import type { ContentSource, Page } from '../source';
import { writeTag, type Tag } from '../../article/tags';
import { sourceOf } from '../../article/walk';

const names = Object.keys(componentRules);

/** What to write instead of the HTML that people know best. */
const insteadOf: Record<string, string> = {
	a: '[words](./page.mdx)',
	b: '**words**',
	strong: '**words**',
	i: '*words*',
	em: '*words*',
	h2: '## Title {#id}',
	h3: '### Title {#id}',
	img: '<Figure name="…" caption="…" />',
	li: '- words',
};

/** Tags that are no component, and HTML. */
export function checkComponentNames({ pages }: ContentSource): Problem[] {
	return pages.flatMap((page) => page.tags.filter(({ name }) => !names.includes(name)).map((tag) => explain(page, tag)));
}

function explain({ path: file, text }: Page, tag: Tag): Problem {
	const { line, name, node } = tag;
	const found = openingTag(sourceOf(node, text));
	const meant = nearest(name, names);
	const fix = meant && writeTag(meant, tag.attributes, node.children.length === 0);
	if (name === '')
		return { file, line, found, expected: 'A tag has a name. Remove this one and the one that closes it.', read: 'Components' };
	const isHtml = /^[a-z]/.test(name) && meant?.toLowerCase() !== name;
	if (isHtml)
		return {
			file,
			line,
			found,
			expected: 'HTML is not used on pages. Write Markdown or a component; a paragraph ends at an empty line.',
			fix: insteadOf[name],
			read: 'Components',
		};
	return {
		file,
		line,
		found,
		expected: `There is no component “${name}”. The components are ${names.join(', ')}.`,
		fix,
		read: 'Components',
	};
}

/** The first tag of a piece of source, quoted values with ">" included. */
function openingTag(source: string): string {
	return /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(source)?.[0].replace(/\s+/g, ' ') ?? source;
}
