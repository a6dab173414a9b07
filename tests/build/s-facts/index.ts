import { accessFacts } from './access';
import { emailFacts } from './email';
import { phoneFacts } from './phone';

/** Where a fact of the guide is said, and in which words. */
export interface SaidFact {
	/** Number of the fact in src/content/facts/guide.yaml. */
	fact: string;
	/** Id of the page where a customer in that situation looks for it. */
	page: string;
	/** Id of the section or folded answer; left out: anywhere in the article's own text. */
	section?: string;
	/** Patterns that follow one another in the text of each language. */
	en: readonly RegExp[];
	cs: readonly RegExp[];
}

/**
 * Every fact of the guide that this site follows.
 * S31, the question whether an article helped, joins the list when the feedback form is built.
 */
export const saidFacts: readonly SaidFact[] = [...accessFacts, ...emailFacts, ...phoneFacts];
