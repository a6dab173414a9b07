import type { FinderSource } from './finder-source';
import { indexed, keysOf, valueAt } from './plain-data';
import type { YamlSource } from './yaml-source';

/** A value of one line in the finder's files, and how to write another one in its place. */
export interface SourceLocation {
	file: string;
	line: number;
	value: string;
	/** The line as it was typed. */
	found: string;
	write: (meant: string) => string;
}

/** An answer of a question where it stands. */
export interface AnswerPlace {
	question: string;
	index: number;
	say: SourceLocation;
	to: SourceLocation;
}

/** Every answer of every question, in the order of the file. */
export function answerPlaces({ questions }: FinderSource): AnswerPlace[] {
	return questions.files.flatMap(({ path, source }) =>
		keysOf(source.data).flatMap((question) =>
			indexed(source.data, [question, 'answers']).flatMap((item, index) => {
				const say = placeOf(path, source, [...item, 'say']);
				const to = placeOf(path, source, [...item, 'to']);
				return say === undefined || to === undefined ? [] : [{ question, index, say, to }];
			}),
		),
	);
}

/** Every target that an outcome names: steps, exits, the guide, the section about the time. */
export function outcomeTargets({ outcomes }: FinderSource): SourceLocation[] {
	return outcomes.files.flatMap(({ path, source }) =>
		keysOf(source.data).flatMap((id) => {
			const lists = ['do', 'exits'].flatMap((list) => indexed(source.data, [id, list]).map((item) => [...item, 'to']));
			return [...lists, [id, 'guide'], [id, 'deadline']].flatMap((at) => placeOf(path, source, at) ?? []);
		}),
	);
}

/** One field of every outcome, where it is text. */
export function outcomeFields({ outcomes }: FinderSource, field: string): SourceLocation[] {
	return outcomes.files.flatMap(({ path, source }) => keysOf(source.data).flatMap((id) => placeOf(path, source, [id, field]) ?? []));
}

/** @returns undefined where no text stands at the path */
export function placeOf(file: string, source: YamlSource, at: readonly PropertyKey[]): SourceLocation | undefined {
	const value = valueAt(source.data, at);
	if (typeof value !== 'string') return undefined;
	const line = source.lineOf(at);
	const found = source.textAt(line);
	const name = String(at.at(-1));
	// "say" and "to" may stand on one line and may be equal.
	const write = (meant: string) =>
		found.replace(new RegExp(`(\\b${name}: *['"]?)${RegExp.escape(value)}`), (_, before: string) => before + meant);
	return { file, line, value, found, write };
}

/** True where every file and entry of the finder can be read: only then do questions about the whole make sense. */
export function isReadable({ answers, questions, outcomes }: FinderSource): boolean {
	return [answers, questions, outcomes].every(
		(registry) => registry.complete && registry.entries.every(({ value }: { value: unknown }) => value !== undefined),
	);
}
