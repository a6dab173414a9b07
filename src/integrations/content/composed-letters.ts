import type { AstroIntegration } from 'astro';
import type { Loader } from 'astro/loaders';

/**
 * Letters with their accents in one piece (NFC), as the content checks read them. A text that was copied from a PDF or a name of a file
 * on a Mac has the accent as a letter of its own: words would not be bound, found and marked like all others.
 */
export function composedLetters(): AstroIntegration {
	return {
		name: 'composed-letters',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const transform = (code: string, id: string) => (/\.mdx(?:\?|$)/.test(id) ? code.normalize() : undefined);
				updateConfig({ vite: { plugins: [{ name: 'composed-letters', enforce: 'pre', transform }] } });
			},
		},
	};
}

/** The loader of a content collection, with the same letters in fields and texts. */
export function composed(loader: Loader): Loader {
	return {
		...loader,
		load: (context) =>
			loader.load({
				...context,
				parseData: (entry) => context.parseData({ ...entry, data: composeIn(entry.data) }),
				store: {
					...context.store,
					set: (entry) => context.store.set(entry.body === undefined ? entry : { ...entry, body: entry.body.normalize() }),
				},
			}),
	};
}

function composeIn<Data>(data: Data): Data {
	if (typeof data === 'string') return data.normalize() as Data;
	if (Array.isArray(data)) return data.map(composeIn) as Data;
	if (data === null || typeof data !== 'object' || data instanceof Date) return data;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, composeIn(value as unknown)])) as Data;
}
