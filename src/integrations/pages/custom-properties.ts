import { memoize } from '../../lib/memoize';
import { rewriteStyles, withoutStyles } from './inline-styles';

const property = /--[\w-]+/g;
const declaration = /(--[\w-]+):([^;{}]*)(?:;|(?=\}))/g;
/** What is no longer than its use would be, such as a colour or a length. */
const shortValue = /^(?:#[0-9a-f]{3,8}|[^(),]{1,8})$/;

/**
 * The page with those custom properties alone that it uses, under short names (`--a`, `--b`, …), and with short values in the place
 * of their names: styles are written for people, and a page carries them itself.
 *
 * A component's own property (`--_rail`) keeps its value, which may hold for some of its elements only. A name that stands outside
 * of the styles stays what it is. Scripts name no custom property (tests/build/styles.spec.ts).
 */
export function withLeanProperties(html: string): string {
	const elsewhere = [...new Set(withoutStyles(html).match(property))].join(' ');
	return rewriteStyles(html, (css) => lean(JSON.stringify([css, elsewhere])));
}

/** Most pages of a site have the same styles. @param key the styles, and the names that stay */
const lean = memoize((key: string): string => {
	const [css = '', elsewhere = ''] = JSON.parse(key) as string[];
	const kept = new Set(elsewhere.split(' '));
	return withShortNames(withoutUnused(withShortValues(css, kept), kept), kept);
});

type Names = ReadonlySet<string>;

function withShortValues(css: string, kept: Names): string {
	const values = new Map<string, Set<string>>();
	for (const [, name = '', value = ''] of css.matchAll(declaration)) values.set(name, (values.get(name) ?? new Set()).add(value));
	return css.replace(/var\((--[\w-]+)\)/g, (use, name: string) => {
		const [value = '', ...others] = values.get(name) ?? [];
		return others.length === 0 && shortValue.test(value) && !kept.has(name) && !isOwn(name) ? value : use;
	});
}

/** Whether it is a component's own: names of all others stand in tokens.css, which Stylelint holds. */
function isOwn(name: string): boolean {
	return name.startsWith('--_');
}

/** What is only used by what is not used goes too. */
function withoutUnused(css: string, kept: Names): string {
	const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
	const rest = css.replace(declaration, (whole, name: string) => (used.has(name) || kept.has(name) ? whole : ''));
	return rest === css ? css : withoutUnused(rest, kept);
}

function withShortNames(css: string, kept: Names): string {
	const names = [...new Set(css.match(property))].filter((name) => !kept.has(name));
	const short = new Map(names.map((name, index) => [name, `--${shortName(index)}`]));
	return css.replace(property, (name) => short.get(name) ?? name);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A letter first: CSS allows digits there, not every reader of it does (the checker of the W3C). */
function shortName(index: number): string {
	const more = Math.floor(index / letters.length);
	return letters.charAt(index % letters.length) + (more === 0 ? '' : more.toString(36));
}
