import { placeholder } from '../lib/text/placeholders';
import { attributeText, type Tag } from '../article/tags';

/** Attributes that hold the id of a fact. */
export const factAttributes: Readonly<Record<string, readonly string[]>> = {
	Fact: ['id'],
	Stage: ['lasts', 'from', 'until'],
	Contact: ['reply'],
};

/** A fact that a page says, and where. */
export interface Mention {
	id: string;
	line: number;
}

/** Facts that tags say. */
export function factsInTags(tags: readonly Tag[]): Mention[] {
	return tags.flatMap((tag) =>
		(factAttributes[tag.name] ?? []).flatMap((name) => {
			const id = attributeText(tag, name);
			return id === undefined ? [] : [{ id, line: tag.lineOf(name) }];
		}),
	);
}

/** Ids of the facts that a text in the fields says: `{resend-wait}`, `{resend-wait:gen}`. */
export function factsInText(text: string): string[] {
	return [...text.matchAll(placeholder)].map(([, id = '']) => id);
}
