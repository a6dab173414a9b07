import type { FinderSource } from './finder-source';
import { entryFields, fieldLocation, type SourceLocation } from './locations';
import { indexed, keysOf } from './plain-data';

/** An answer of a question where it stands. */
export interface AnswerLocation {
	question: string;
	index: number;
	say: SourceLocation;
	to: SourceLocation;
}

/** Every answer of every question, in the order of the file. */
export function answerLocations({ questions }: FinderSource): AnswerLocation[] {
	return questions.files.flatMap(({ path, source }) =>
		keysOf(source.data).flatMap((question) =>
			indexed(source.data, [question, 'answers']).flatMap((item, index) => {
				const say = fieldLocation(path, source, [...item, 'say']);
				const to = fieldLocation(path, source, [...item, 'to']);
				return say === undefined || to === undefined ? [] : [{ question, index, say, to }];
			}),
		),
	);
}

/** Every target that an outcome names: steps, exits, the guide, the section about the time. */
export function outcomeTargets({ outcomes }: FinderSource): SourceLocation[] {
	const inLists = outcomes.files.flatMap(({ path, source }) =>
		keysOf(source.data)
			.flatMap((id) => ['do', 'exits'].flatMap((list) => indexed(source.data, [id, list])))
			.flatMap((item) => fieldLocation(path, source, [...item, 'to']) ?? []),
	);
	return [...inLists, ...entryFields(outcomes, 'guide'), ...entryFields(outcomes, 'deadline')];
}

/** True where every file and entry of the finder can be read: only then do questions about the whole make sense. */
export function isReadable({ answers, questions, outcomes }: FinderSource): boolean {
	return [answers, questions, outcomes].every(
		(registry) => registry.complete && registry.entries.every(({ value }: { value: unknown }) => value !== undefined),
	);
}
