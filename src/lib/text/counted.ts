/** Plural category → words with `{count}` and other blanks, as a component hands them to its script. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** Reads the plural forms that a component wrote into a `data-` attribute; none where there is no attribute. */
export function readForms(attribute: string | undefined): PluralForms {
	return JSON.parse(attribute ?? '{}') as PluralForms;
}

/** Says a count in the language of the page. */
export function formatCount(
	forms: PluralForms,
	locale: string | undefined,
	count: number,
	blanks: Readonly<Record<string, string | number>> = {},
): string {
	const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '';
	return fillBlanks(form, { ...blanks, count });
}

/** Fills `{name}` blanks; an unknown blank stays as it is. */
export function fillBlanks(pattern: string, blanks: Readonly<Record<string, string | number>>): string {
	return pattern.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
}
