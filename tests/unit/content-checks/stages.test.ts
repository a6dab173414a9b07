import { expect, test } from 'vitest';
import { mistakesOn, reportOn, testMistakes } from './site';

/** The small site with a Lifecycle of stages that have these attributes, in both languages. */
function lifecycle(...attributes: readonly string[]) {
	const stages = attributes.map(
		(own, index) => `<Stage id="stage-${'abc'.charAt(index)}" title="It works" tone="works"${own}>\n\nYes.\n\n</Stage>\n`,
	);
	const text = `<Lifecycle>\n\n${stages.join('\n')}\n</Lifecycle>\n\n### `;
	return { swap: { 'en/phone': { '### ': text }, 'cs/phone': { '### ': text } } };
}

test('stages that are right', () => {
	expect(reportOn(lifecycle(' lasts="hosting-deletion"', ' from="hosting-deletion" until="hosting-deletion"', ''))).toBe('');
});

testMistakes({
	'a stage with two ways of saying its end': [
		() => mistakesOn(lifecycle(' lasts="hosting-deletion" until="hosting-deletion"', '')),
		'help/cs/phone.mdx:39 <Stage> with “lasts” and “until” | A stage has one of the two. → <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletion"> (Components)',
		'help/en/phone.mdx:46 <Stage> with “lasts” and “until” | A stage has one of the two. → <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletion"> (Components)',
	],
	'a stage without an end that is not the last one': [
		() => mistakesOn(lifecycle('', '')),
		'help/cs/phone.mdx:39 <Stage> without “lasts” or “until” | Only the last stage has no end. The others name the fact that says how long they last. → <Stage id="stage-a" title="It works" tone="works" lasts="…"> (Components)',
		'help/en/phone.mdx:46 <Stage> without “lasts” or “until” | Only the last stage has no end. The others name the fact that says how long they last. → <Stage id="stage-a" title="It works" tone="works" lasts="…"> (Components)',
	],
	'a last stage with an end': [
		() => mistakesOn(lifecycle(' lasts="hosting-deletion"')),
		'help/cs/phone.mdx:39 <Stage> with an end, as the last of its Lifecycle | The last stage has no end: it has neither “lasts” nor “until”. → <Stage id="stage-a" title="It works" tone="works"> (Components)',
		'help/en/phone.mdx:46 <Stage> with an end, as the last of its Lifecycle | The last stage has no end: it has neither “lasts” nor “until”. → <Stage id="stage-a" title="It works" tone="works"> (Components)',
	],
	'a beginning without an end': [
		() => mistakesOn(lifecycle(' from="hosting-deletion"', '')),
		'help/cs/phone.mdx:39 <Stage> with “from” and without “until” | Where a stage begins is said together with where it ends. → <Stage id="stage-a" title="It works" tone="works"> (Components)',
		'help/en/phone.mdx:46 <Stage> with “from” and without “until” | Where a stage begins is said together with where it ends. → <Stage id="stage-a" title="It works" tone="works"> (Components)',
	],
	'a stage counted in minutes': [
		() => mistakesOn(lifecycle(' lasts="resend-wait"', '')),
		'help/cs/phone.mdx:39 <Stage> with “lasts” in the unit “minute” | Stages are counted in days. Name a fact with the unit “day” or “nthDay”. (Components)',
		'help/en/phone.mdx:46 <Stage> with “lasts” in the unit “minute” | Stages are counted in days. Name a fact with the unit “day” or “nthDay”. (Components)',
	],
	'a stage with an unknown fact': [
		() => mistakesOn(lifecycle(' lasts="hosting-deletio"', '')),
		'help/cs/phone.mdx:39 <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletio"> | There is no fact “hosting-deletio”. → <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletion"> (Facts)',
		'help/en/phone.mdx:46 <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletio"> | There is no fact “hosting-deletio”. → <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletion"> (Facts)',
	],
});
