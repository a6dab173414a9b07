import type { z } from 'astro/zod';
import { keysOf, valueAt } from './plain-data';
import type { Problem } from './problem';
import { parseYaml, type YamlSource } from './yaml-source';

/** A file of the content folders; the path begins at the project's root and has forward slashes. */
export interface SourceFile {
	path: string;
	text: string;
}

/** A fact, a link or a part of the finder, by id. */
export interface RegistryEntry<T> {
	id: string;
	file: string;
	line: number;
	/** The file, to find the lines of its fields. */
	source: YamlSource;
	/** Undefined where the entry itself is wrong. */
	value: T | undefined;
}

/** All entries of one kind, e.g. all facts. */
export interface Registry<T> {
	files: readonly { path: string; source: YamlSource }[];
	/** In the order of the files; the same id can stand in two files, which is a mistake. */
	entries: readonly RegistryEntry<T>[];
	byId: ReadonlyMap<string, RegistryEntry<T>>;
	/** False where a file or an id cannot be read: then nobody can say that an id does not exist. */
	complete: boolean;
}

const registryId = /^[a-z0-9-]+$/;

/** Reads files of entries; what cannot be read is added to `problems`. */
export function readRegistry<T>(
	files: readonly SourceFile[],
	schema: z.ZodType<T>,
	read: Problem['read'],
	problems: Problem[],
): Registry<T> {
	let complete = true;
	const parsed = files.map(({ path, text }) => {
		const result = parseYaml(path, text, 1, read);
		problems.push(...result.problems);
		complete &&= result.problems.length === 0 && keysOf(result.source.data).every((id) => registryId.test(id));
		return { path, source: result.source };
	});
	const entries = parsed.flatMap(({ path, source }) =>
		keysOf(source.data).map((id) => ({
			id,
			file: path,
			line: source.lineOf([id]),
			source,
			value: schema.safeParse(valueAt(source.data, [id])).data,
		})),
	);
	return { files: parsed, entries, byId: new Map(entries.map((entry) => [entry.id, entry])), complete };
}
