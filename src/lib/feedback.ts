/** Why an answer did not help, in the order in which it is asked. The ids stand in logs: they never change. */
export const reasons = ['not-found', 'steps-failed', 'other-situation', 'unclear'] as const;

export type Reason = (typeof reasons)[number];

export interface Vote {
	/** Id of the page: name of its file, or the outcome's id. */
	page: string;
	language: string;
	/** What was the trouble; undefined where the answer helped. */
	reason: Reason | undefined;
}

/** The address that a vote is sent to. Servers accept it in this form and order alone, see deploy/README.md. */
export function voteAddress(endpoint: string, { page, language, reason }: Vote): string {
	return `${endpoint}?page=${page}&language=${language}&vote=${reason === undefined ? 'yes' : 'no'}&reason=${reason ?? ''}`;
}
