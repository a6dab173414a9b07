import { transform } from 'lightningcss';
import { memoize } from '../../lib/memoize';
import { lightningTargets } from '../browsers';
import { mapTexts, writePieces, type Pieces } from './elements';

/** The class by which Astro ties the rules of a component to its elements. */
const scope = /\bastro-[a-z0-9]{8}\b/g;

/**
 * The page without rules for components that it does not have, and without custom properties that nothing uses then. Every article can
 * hold every component, so Astro gives each article the styles of all of them; a page carries its styles itself, where each byte counts.
 */
export function withoutUnusedStyles(page: Pieces): Pieces {
	const isStyle = (piece: Pieces[number]) => typeof piece !== 'string' && piece.name === 'style';
	const markup = writePieces(page.filter((piece) => !isStyle(piece)));
	return page.map((piece) => (typeof piece !== 'string' && isStyle(piece) ? { ...piece, text: prune(piece.text, markup) } : piece));
}

/** The page with `_0`, `_1`, … for the classes of its components: eight letters of chance are what compresses worst. */
export function withShortScopes(page: Pieces): Pieces {
	const names = new Map([...new Set(writePieces(page).match(scope))].map((name, index) => [name, `_${index.toString(36)}`]));
	return mapTexts(page, (text) => text.replace(scope, (name) => names.get(name) ?? name));
}

function prune(css: string, markup: string): string {
	const foreign = namesIn(css).scopes.filter((name) => !markup.includes(name));
	return withoutUnusedProperties(minify(JSON.stringify([css, foreign])), markup);
}

/** What is only used by what is not used goes too. */
function withoutUnusedProperties(css: string, markup: string): string {
	const { defined, used } = namesIn(css);
	const unused = defined.filter((name) => !used.has(name) && !markup.includes(name));
	return unused.length === 0 ? css : withoutUnusedProperties(minify(JSON.stringify([css, unused])), markup);
}

/** Pages of one kind begin with the same styles, and most need the same of them. @param key the styles, and the names to leave out */
const minify = memoize((key: string): string => {
	const [css, unusedSymbols] = JSON.parse(key) as [string, string[]];
	const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols, targets: lightningTargets });
	return code.toString();
});

interface StyleNames {
	scopes: string[];
	/** Custom properties that are given a value. */
	defined: string[];
	/** Custom properties whose value is asked for. */
	used: ReadonlySet<string>;
}

const namesIn = memoize((css: string): StyleNames => {
	const scopes = new Set<string>();
	const defined = new Set<string>();
	const used = new Set<string>();
	transform({
		filename: 'page.css',
		code: Buffer.from(css),
		visitor: {
			Selector(selector) {
				for (const name of JSON.stringify(selector).match(scope) ?? []) scopes.add(name);
			},
			Declaration: {
				// Properties that Lightning CSS does not know come here as well.
				custom: ({ name }) => {
					if (name.startsWith('--')) defined.add(name);
				},
			},
			Variable({ name }) {
				used.add(name.ident);
			},
		},
	});
	return { scopes: [...scopes], defined: [...defined], used };
});
