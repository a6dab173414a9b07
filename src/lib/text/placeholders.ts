import { czechCases, type CzechCase } from './czech-cases';

/** A `{fact-id}` or `{fact-id:case}` inside a frontmatter string. */
export const placeholder = /\{([^{}:]*)(?::([^{}]*))?\}/g;

/** Replaces each placeholder by what `say` returns for its fact id and Czech case. */
export function fillPlaceholders(text: string, say: (id: string, inCase: CzechCase) => string): string {
	return text.replace(placeholder, (_, id: string, inCase: string | undefined) => say(id, toCase(inCase)));
}

function toCase(value: string | undefined): CzechCase {
	return czechCases.find((known) => known === value) ?? 'nom';
}
