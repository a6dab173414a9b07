import type { en } from './en/index';

/** A counted message: plural category → words. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The same keys as an English part, a plain message where English has one, a counted one where English has one. */
export type SameKeys<Part> = { readonly [Key in keyof Part]: Part[Key] extends string ? string : Readonly<Plural> };

/** What every language must have. */
export type Dictionary = SameKeys<typeof en>;

export type MessageKey = keyof Dictionary;
