import { isLocale } from '../config/locales';
import { answerSchema, outcomeSchema, questionSchema, type Answer, type Outcome, type Question } from '../schemas/finder';
import type { Problem } from './problem';
import { valueAt } from './plain-data';
import type { LocatedProse } from './prose';
import { readRegistry, type Registry, type SourceFile } from './registry';
import type { YamlSource } from './yaml-source';

/** The finder as editors wrote it. */
export interface FinderSource {
	answers: Registry<Answer>;
	questions: Registry<Question>;
	outcomes: Registry<Outcome>;
	/** Words that readers see. */
	prose: readonly LocatedProse[];
}

export const finderFolder = 'src/content/finder/';
/** Files of the folder, by the end of their name. */
export const finderFiles = /^src\/content\/finder\/(answers|questions|outcomes-[a-z0-9-]+)\.yaml$/;

/** Fields that hold words for addresses and for the search, which readers do not see. */
const unseen = ['slug', 'aliases'];

/** Reads the finder's files; what cannot be read is added to `problems`. */
export function readFinder(files: readonly SourceFile[], problems: Problem[]): FinderSource {
	const named = (name: string) => files.filter(({ path }) => finderFiles.exec(path)?.[1]?.startsWith(name));
	const answers = readRegistry(named('answers'), answerSchema, 'The finder', problems);
	const questions = readRegistry(named('questions'), questionSchema, 'The finder', problems);
	const outcomes = readRegistry(named('outcomes-'), outcomeSchema, 'The finder', problems);
	const sources = [...answers.files, ...questions.files, ...outcomes.files];
	return { answers, questions, outcomes, prose: sources.flatMap(({ path, source }) => localizedProse(path, source)) };
}

/** The words in a file that has the languages side by side: every text under the code of a language. */
export function localizedProse(file: string, source: YamlSource, at: readonly PropertyKey[] = []): LocatedProse[] {
	const data = valueAt(source.data, at);
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, text]: [string, unknown]) => {
		if (unseen.includes(key)) return [];
		const inner = [...at, Array.isArray(data) ? Number(key) : key];
		if (!isLocale(key) || typeof text !== 'string') return localizedProse(file, source, inner);
		return [{ file, locale: key, text, lineAt: () => source.lineOf(inner), kind: 'field' as const }];
	});
}
