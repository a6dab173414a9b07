import { Parser } from 'htmlparser2';

/** What a piece of HTML says, without its tags: `Copy &amp; <b>paste</b>` → "Copy & paste". */
export function htmlText(html: string): string {
	let text = '';
	new Parser({ ontext: (part) => (text += part) }).end(html);
	return text.trim();
}
