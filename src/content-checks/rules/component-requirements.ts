import { ruleOf } from '../../schemas/components';
import { forEachTag } from '../rule';

/** Facts and pages that a component reads by itself, without an author naming them. */
export const checkComponentRequirements = forEachTag(function* ({ name }, { locale }, { facts, translations }) {
	const { requires = {} } = ruleOf(name) ?? {};
	const found = `<${name}>`;
	for (const id of requires.facts ?? [])
		if (facts.complete && !facts.byId.has(id))
			yield { found, expected: `It reads the fact “${id}”, which src/content/facts does not have.`, read: 'Facts' };
	for (const id of requires.pages ?? [])
		if (translations.get(id)?.some((page) => page.locale === locale) !== true)
			yield { found, expected: `It leads to the page ${id}.mdx, which src/content/help/${locale} does not have.` };
});
