import { evaluate } from 'satteri';
import { expect, test } from 'vitest';
import { typography } from '../../../src/integrations/content/typography';

/** The first words of a page at this place, as the build's compiler leaves them. */
function compiledAt(folder: string): unknown {
	const props: unknown[] = [];
	const jsx = (_type: unknown, given: unknown) => props.push(given);
	const module = evaluate('Heslo a kód v SMS.', {
		mdastPlugins: [typography],
		fileURL: new URL(`file://${folder}/faq.mdx`),
		Fragment: '',
		jsx,
		jsxs: jsx,
	});
	const content: unknown = module instanceof Promise ? undefined : module['default'];
	if (isComponent(content)) content({ components: {} });
	return (props[0] as { children?: unknown }).children;
}

test('one-letter Czech words are bound to the next one in Czech articles', () => {
	expect(compiledAt('/home/jana/site/src/content/help/cs')).toBe('Heslo a\u00a0kód v\u00a0SMS.');
});

test.each(['/srv/cs/site/src/content/help/en', '/srv/src/content/help/cs/site/src/content/help/en'])(
	'the folders that the project lies in say nothing of the language: %s',
	(folder) => {
		expect(compiledAt(folder)).toBe('Heslo a kód v SMS.');
	},
);

function isComponent(value: unknown): value is (props: object) => unknown {
	return typeof value === 'function';
}
