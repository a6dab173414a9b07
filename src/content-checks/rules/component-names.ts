import { componentRules } from '../../schemas/components';
import { nearest } from '../nearest';
import type { Advice } from '../problem';
import { forEachTag } from '../rule';
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
export const checkComponentNames = forEachTag((tag, { text }) =>
	names.includes(tag.name) ? [] : [{ found: openingTag(sourceOf(tag.node, text)), ...explain(tag) }],
);

function explain({ name, attributes, empty }: Tag): Advice {
	if (name === '') return { expected: 'A tag has a name. Remove this one and the one that closes it.' };
	const meant = nearest(name, names);
	const isHtml = /^[a-z]/.test(name) && meant?.toLowerCase() !== name;
	if (isHtml) {
		const expected = 'HTML is not used on pages. Write Markdown or a component; a paragraph ends at an empty line.';
		return { expected, fix: insteadOf[name] };
	}
	const expected = `There is no component “${name}”. The components are ${names.join(', ')}.`;
	return { expected, fix: meant && writeTag(meant, attributes, empty) };
}

/** The first tag of a piece of source, quoted values with ">" included. */
function openingTag(source: string): string {
	return /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(source)?.[0].replace(/\s+/g, ' ') ?? source;
}
