import { attributeText, withAttribute, type Tag } from '../article/tags';
import { keysOf, valueAt } from './plain-data';
import type { Problem } from './problem';
import type { Registry } from './registry';
import type { YamlSource } from './yaml-source';

/** A text that editors typed as a field or an attribute, and how to write another one in its place. */
export interface SourceLocation {
	/** Where it stands, with the line or tag as it was typed. */
	at: Pick<Problem, 'file' | 'line' | 'found'>;
	value: string;
	write: (meant: string) => string;
}

/** @returns undefined where no text stands at the path */
export function fieldLocation(file: string, source: YamlSource, path: readonly PropertyKey[]): SourceLocation | undefined {
	const value = valueAt(source.data, path);
	if (typeof value !== 'string') return undefined;
	const line = source.lineOf(path);
	const found = source.textAt(line);
	const name = path.at(-1);
	// Two fields may stand on one line and may be equal.
	const before = typeof name === 'string' ? `\\b${RegExp.escape(name)}: *['"]?` : '';
	const typed = new RegExp(`(${before})${RegExp.escape(value)}`);
	return { at: { file, line, found }, value, write: (meant) => found.replace(typed, (_, field: string) => field + meant) };
}

/** One field of every entry, or the entries themselves, where they are texts. */
export function entryFields({ files }: Pick<Registry<unknown>, 'files'>, ...field: string[]): SourceLocation[] {
	return files.flatMap(({ path, source }) => keysOf(source.data).flatMap((id) => fieldLocation(path, source, [id, ...field]) ?? []));
}

/** @returns undefined where the tag has no such attribute */
export function attributeLocation(file: string, tag: Tag, name: string): SourceLocation | undefined {
	const value = attributeText(tag, name);
	const write = (meant: string) => withAttribute(tag, name, meant);
	return value === undefined ? undefined : { at: { file, line: tag.lineOf(name), found: write(value) }, value, write };
}
