import { expect, test } from 'vitest';
import { reportOn } from './site';

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

test('a stage with two ways of saying its end', () => {
	expect(reportOn(lifecycle(' lasts="hosting-deletion" until="hosting-deletion"', ''))).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 39  Found <Stage> with “lasts” and “until”. A stage has one of the two.
		           Write:  <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletion">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		src/content/help/en/phone.mdx
		  line 46  Found <Stage> with “lasts” and “until”. A stage has one of the two.
		           Write:  <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletion">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		2 mistakes in 2 files."
	`);
});

test('a stage without an end that is not the last one', () => {
	expect(reportOn(lifecycle('', ''))).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 39  Found <Stage> without “lasts” or “until”.
		           Only the last stage has no end. The others name the fact that says how long they last.
		           Write:  <Stage id="stage-a" title="It works" tone="works" lasts="…">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		src/content/help/en/phone.mdx
		  line 46  Found <Stage> without “lasts” or “until”.
		           Only the last stage has no end. The others name the fact that says how long they last.
		           Write:  <Stage id="stage-a" title="It works" tone="works" lasts="…">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		2 mistakes in 2 files."
	`);
});

test('a last stage with an end', () => {
	expect(reportOn(lifecycle(' lasts="hosting-deletion"'))).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 39  Found <Stage> with an end, as the last of its Lifecycle.
		           The last stage has no end: it has neither “lasts” nor “until”.
		           Write:  <Stage id="stage-a" title="It works" tone="works">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		src/content/help/en/phone.mdx
		  line 46  Found <Stage> with an end, as the last of its Lifecycle.
		           The last stage has no end: it has neither “lasts” nor “until”.
		           Write:  <Stage id="stage-a" title="It works" tone="works">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		2 mistakes in 2 files."
	`);
});

test('a beginning without an end', () => {
	expect(reportOn(lifecycle(' from="hosting-deletion"', ''))).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 39  Found <Stage> with “from” and without “until”.
		           Where a stage begins is said together with where it ends.
		           Write:  <Stage id="stage-a" title="It works" tone="works">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		src/content/help/en/phone.mdx
		  line 46  Found <Stage> with “from” and without “until”.
		           Where a stage begins is said together with where it ends.
		           Write:  <Stage id="stage-a" title="It works" tone="works">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		2 mistakes in 2 files."
	`);
});

test('a stage counted in minutes', () => {
	expect(reportOn(lifecycle(' lasts="resend-wait"', ''))).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 39  Found <Stage> with “lasts” in the unit “minute”.
		           Stages are counted in days. Name a fact with the unit “day” or “nthDay”.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		src/content/help/en/phone.mdx
		  line 46  Found <Stage> with “lasts” in the unit “minute”.
		           Stages are counted in days. Name a fact with the unit “day” or “nthDay”.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		2 mistakes in 2 files."
	`);
});

test('a stage with an unknown fact', () => {
	expect(reportOn(lifecycle(' lasts="hosting-deletio"', ''))).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 39  Found <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletio">.
		           There is no fact “hosting-deletio”.
		           Write:  <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletion">
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		src/content/help/en/phone.mdx
		  line 46  Found <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletio">.
		           There is no fact “hosting-deletio”.
		           Write:  <Stage id="stage-a" title="It works" tone="works" lasts="hosting-deletion">
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		2 mistakes in 2 files."
	`);
});
