import type { z } from 'astro/zod';
import { nearest } from '../nearest';
import { valueAt } from '../plain-data';
import type { Problem } from '../problem';
import { shapeAt } from './schema-shape';
import { explainIssue, withFields } from './schema';
import type { YamlSource } from '../yaml-source';

interface Fields {
	file: string;
	source: YamlSource;
	schema: z.ZodType;
	read: Problem['read'];
}

/** Every field that is missing, unknown or not as it should be, in plain words. */
export function schemaProblems({ file, source, schema, read }: Fields): Problem[] {
	const issues = schema.safeParse(source.data).error?.issues ?? [];
	const unknown = issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownField(key, issue.path, source, schema)) : [],
	);
	const wrong = issues.flatMap((issue) => {
		const { path } = issue;
		// A mistyped name is reported as unknown; that the right one is missing is the same mistake.
		const isMistyped = unknown.some((field) => isSamePath(field.meant, path));
		if (issue.code === 'unrecognized_keys' || isMistyped) return [];
		const line = source.lineOf(path);
		const complaint = { issue, value: valueAt(source.data, path), text: source.textAt(line), shape: shapeAt(schema, path, source.data) };
		return [{ line, ...explainIssue(complaint) }];
	});
	return [...unknown, ...wrong].map(({ line, found, expected, fix }) => ({ file, line, found, expected, fix, read, fatal: true }));
}

function unknownField(key: string, path: readonly PropertyKey[], source: YamlSource, schema: z.ZodType) {
	const line = source.lineOf([...path, key]);
	const found = source.textAt(line);
	const names = Object.keys(shapeAt(schema, path, source.data).fields);
	const taken = valueAt(source.data, path) ?? {};
	const name = nearest(
		key,
		names.filter((candidate) => !Object.hasOwn(taken, candidate)),
	);
	// `{ en:Email }` is one long name.
	const [beforeColon = '', afterColon] = key.split(/:(.*)/);
	if (afterColon !== undefined && names.includes(beforeColon)) {
		const fix = found.replace(key, `${beforeColon}: ${afterColon}`);
		return { line, found, expected: 'A space is missing after the colon.', fix, meant: [...path, beforeColon] };
	}
	const kind = path.length === 0 ? valueAt(source.data, ['kind']) : undefined;
	const where = typeof kind === 'string' ? `a page of the kind “${kind}” has` : 'there is';
	const expected = withFields(path, `${where} no field “${key}”. The fields are ${names.join(', ')}.`);
	return { line, found, expected, fix: name && found.replace(key, name), meant: name === undefined ? undefined : [...path, name] };
}

function isSamePath(one: readonly PropertyKey[] | undefined, other: readonly PropertyKey[]): boolean {
	return one?.length === other.length && one.every((key, index) => key === other[index]);
}
