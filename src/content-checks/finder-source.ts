import { isLocale, type Locale } from '../config/locales';
import { answerSchema, outcomeSchema, questionSchema, type Answer, type Outcome, type Question } from '../schemas/finder';
import type { Problem } from './problem';
import type { Prose } from './prose';
import { readRegistry, type Registry, type SourceFile } from './registry';
import type { YamlSource } from './yaml-source';

/** Words of one language in one file. */
export interface Texts {
	path: string;
	locale: Locale;
	prose: readonly Prose[];
}

/** The finder as editors wrote it. */
export interface FinderSource {
	answers: Registry<Answer>;
	questions: Registry<Question>;
	outcomes: Registry<Outcome>;
	/** Words that readers see. */
	texts: readonly Texts[];
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
	return { answers, questions, outcomes, texts: sources.flatMap(({ path, source }) => textsOf(path, source)) };
}

/** The words in a file that has the languages side by side. */
export function textsOf(path: string, source: YamlSource): Texts[] {
	const words = wordsIn(source.data, []);
	return [...Map.groupBy(words, ({ locale }) => locale)].map(([locale, own]) => ({
		path,
		locale,
		prose: own.map(({ text, at }) => ({ text, lineAt: () => source.lineOf(at), place: 'field' as const })),
	}));
}

/** Every text that stands under the code of a language. */
function wordsIn(data: unknown, at: readonly PropertyKey[]): { locale: Locale; text: string; at: readonly PropertyKey[] }[] {
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
		if (unseen.includes(key)) return [];
		const inner = [...at, Array.isArray(data) ? Number(key) : key];
		if (isLocale(key) && typeof value === 'string') return [{ locale: key, text: value, at: inner }];
		return wordsIn(value, inner);
	});
}
