import type { AstroIntegrationLogger } from 'astro';
import { plainError } from '../../config/plain-error';

/**
 * Bytes after Brotli. A page with all that its first view needs fits the ten packets that a server may send before it hears
 * back (10 × 1460, RFC 6928). Its script, which no first view waits for, has 6.4 kB, and 1.4 kB for the field of the search, which is in the same file on nearly every page.
 */
const budget = { page: 14_600, script: 6_400 + 1_400 };

/** What a page weighs, in bytes after Brotli. */
export interface Weight {
	page: string;
	bytes: number;
	/** Scripts that come with it; what a tool fetches on demand is none of them. */
	script: number;
}

/**
 * Prints what every page weighs, the heaviest first.
 * @throws when a page or its scripts are over the budget; the message says which and by how much
 */
export function checkBudgets(weights: readonly Weight[], logger: AstroIntegrationLogger): void {
	logger.info(`share of ${budget.page} B, page, script until the reader searches (at most ${budget.script} B)\n${table(weights)}`);
	const over = overBudget(weights);
	if (over.length > 0) throw plainError(over.join('\n'));
}

/** Sentences about every page that is too heavy, and what to do about them; nothing where none is. */
export function overBudget(weights: readonly Weight[]): string[] {
	const pages = weights.filter(({ bytes }) => bytes > budget.page);
	const scripts = weights.filter(({ script }) => script > budget.script);
	return [
		...explain(
			pages.map(({ page, bytes }) => [page, bytes]),
			budget.page,
			'Too heavy to arrive at once on a slow line',
			'Move a section of an article to an article of its own (“npm run new”) and link to it. A page that lists all others, or a tool, takes a developer.',
		),
		...explain(
			scripts.map(({ page, script }) => [page, script]),
			budget.script,
			'Too much script',
			'This takes a developer: what no reader needs at once is fetched when it is asked for.',
		),
	];
}

function explain(over: readonly (readonly [page: string, bytes: number])[], most: number, found: string, cure: string): string[] {
	if (over.length === 0) return [];
	return [
		`${found}:`,
		...over.map(([page, bytes]) => `  ${page} has ${bytes} B after compression, ${bytes - most} B more than ${most}`),
		cure,
	];
}

function table(weights: readonly Weight[]): string {
	const sorted = [...weights].sort((a, b) => b.bytes - a.bytes || a.page.localeCompare(b.page));
	return sorted
		.map(({ page, bytes, script }) => {
			const share = `${Math.round((100 * bytes) / budget.page)} %`;
			return `${share.padStart(6)} ${String(bytes).padStart(6)} ${String(script).padStart(5)}  ${page}`;
		})
		.join('\n');
}
