import { expect, test } from 'vitest';
import { componentRules, ruleOf } from '../../../src/schemas/components';
import { article } from '../article/article';

test.each(Object.entries(componentRules))('the example of %s is one', (name, { example }) => {
	const { tags } = article(`${example}\n`);
	expect(tags.map((tag) => tag.name)).toContain(name);
	for (const tag of tags) {
		const rule = ruleOf(tag.name);
		expect(rule?.props.safeParse(Object.fromEntries(tag.attributes)).error?.issues ?? []).toEqual([]);
		expect(tag.empty).toBe(rule?.empty ?? false);
	}
});
