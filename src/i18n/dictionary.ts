import type { en } from './en';

/** A counted message: plural category → words. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type MessageKey = keyof typeof en;

/** What every language must have: the keys of English, a plain or counted message where English has one. */
export type Dictionary = { readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Readonly<Plural> };
