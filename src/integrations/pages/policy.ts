import { pagePolicy } from '../hosts/content-security-policy';
import type { Pieces } from './elements';
import { inlineCode } from './inline-code';

/** A policy holds for what comes after it. */
const before = '<meta charset="utf-8">';

/**
 * The page with what it may load and run. A hash fits one text only, so nothing may change the page afterwards. (Astro's own
 * `security.csp` leaves out the styles of components in MDX, and stands after the first styles.)
 * @param file names the page in the error
 * @throws when a page does not begin with its character set
 */
export function withPolicy(page: Pieces, file: string): Pieces {
	const [start, charset, ...rest] = page;
	if (typeof start !== 'string' || !start.endsWith('<head>') || typeof charset !== 'object' || charset.open !== before)
		throw new Error(`${file}: the head has to begin with ${before}, then comes the policy.`);
	const hasSearch = page.some((piece) => typeof piece === 'string' && piece.includes('<help-search'));
	const content = pagePolicy(inlineCode(page), hasSearch);
	return [start, charset, `<meta http-equiv="content-security-policy" content="${content}">`, ...rest];
}
