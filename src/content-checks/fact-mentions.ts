import { ruleOf } from '../schemas/components';
import { placeholder } from '../lib/text/placeholders';
import { attributeText, type Tag } from '../article/tags';

/** A fact that a page says, and where. */
export interface Mention {
	id: string;
	line: number;
}

/** Facts that tags say. */
export function factsInTags(tags: readonly Tag[]): Mention[] {
	return tags.flatMap((tag) =>
		Object.entries(ruleOf(tag.name)?.refs ?? {}).flatMap(([name, kind]) => {
			const id = kind === 'fact' ? attributeText(tag, name) : undefined;
			return id === undefined ? [] : [{ id, line: tag.lineOf(name) }];
		}),
	);
}

/** Ids of the facts that a text in the fields says: `{resend-wait}`, `{resend-wait:gen}`. */
export function factsInText(text: string): string[] {
	return [...text.matchAll(placeholder)].map(([, id = '']) => id);
}
