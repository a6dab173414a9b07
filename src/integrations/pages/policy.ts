import { pagePolicy } from '../hosts/content-security-policy';
import { inlineCode } from './inline-code';

/** A policy holds for what comes after it. */
const before = '<meta charset="utf-8">';

/**
 * The page with what it may load and run. A hash fits one text only, so nothing may change the page afterwards. (Astro's own
 * `security.csp` leaves out the styles of components in MDX, and stands after the first styles.)
 * @param file names the page in the error
 * @throws when a page does not begin with its character set
 */
export function withPolicy(html: string, file: string): string {
	if (!html.includes(`<head>${before}`)) throw new Error(`${file}: the head has to begin with ${before}, then comes the policy.`);
	const content = pagePolicy(inlineCode(html), html.includes('<help-search'));
	return html.replace(before, `${before}<meta http-equiv="content-security-policy" content="${content}">`);
}
