import { parseTarget, type Target } from '../paths';

/** Where the finder leads: a question or outcome of its own, a page of this site, or an outside page. */
export type FinderTarget = Target | { kind: 'node'; id: string };

/**
 * Reads a target as the finder's files write it: `deleted-mailbox`, `./phone.mdx#steps` or `link:administration`.
 * @returns undefined for anything else
 */
export function parseFinderTarget(to: string): FinderTarget | undefined {
	return /^[a-z][a-z0-9-]*$/.test(to) ? { kind: 'node', id: to } : parseTarget(to);
}
