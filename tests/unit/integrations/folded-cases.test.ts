import { evaluate } from 'satteri';
import { expect, test } from 'vitest';
import { foldedCases } from '../../../src/integrations/content/folded-cases';

const first = `Before all.

## First {#first}

Told first.
`;
const others = `
## A _second_ one, \`.CZ\` {#second}

In the second.

### Inside {#inside}

Below it.

<Steps>

<Step id="a" title="A">

## Deep {#deep}

</Step>

</Steps>

## Third {#third}

In the third.
`;

type Props = Readonly<Record<string, unknown>>;

/** A page as the build's compiler leaves it: tags with their attributes, and words, an indent for each tag around them. */
function compiled(mdx: string, kind = 'guide'): string {
	const module = evaluate(mdx, {
		mdastPlugins: [foldedCases],
		features: { headingAttributes: true },
		data: { astro: { frontmatter: { kind }, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() } },
		Fragment: '',
		jsx: outlined,
		jsxs: outlined,
	});
	const content: unknown = module instanceof Promise ? undefined : module['default'];
	if (!isComponent(content)) throw new Error('The compiler has made no page.');
	const components = Object.fromEntries(['Cases', 'Case', 'Steps', 'Step'].map((name) => [name, name]));
	return String(content({ components })).trim();
}

function outlined(type: unknown, props: unknown): string {
	// The page itself and what it renders are functions; all else is the name of a tag.
	if (isComponent(type)) return String(type(props));
	const { children = [], ...attributes } = props as Props;
	const inside = [children].flat().map(String).join('\n');
	if (type === '') return inside.replace(/\n\s*\n/g, '\n');
	const tag = [String(type), ...Object.entries(attributes).map(([name, value]) => `${name}=${String(value)}`)].join(' ');
	return `${tag}\n${inside.replace(/^(?=.)/gm, '  ')}`;
}

function isComponent(value: unknown): value is (props: unknown) => unknown {
	return typeof value === 'function';
}

test('the first section of a guide stays as it is, and each one after it is a case with all that belongs to it', () => {
	expect(compiled(first + others)).toMatchInlineSnapshot(`
		"p
		  Before all.
		h2 id=first
		  First
		p
		  Told first.
		Cases count=2
		  Case id=second title=A second one, .CZ
		    p
		      In the second.
		    h3 id=inside
		      Inside
		    p
		      Below it.
		    Steps
		      Step id=a title=A
		        h2 id=deep
		          Deep
		  Case id=third title=Third
		    p
		      In the third."
	`);
});

test('a guide with one section or none is left as it is', () => {
	expect(compiled(first)).toMatchInlineSnapshot(`
		"p
		  Before all.
		h2 id=first
		  First
		p
		  Told first."
	`);
	expect(compiled('Before all.\n\n### Inside {#inside}\n\nBelow it.')).not.toContain('Case');
});

test.each(['page', 'faq'])('a %s is left as it is', (kind) => {
	expect(compiled(first + others, kind)).not.toContain('Case');
});
