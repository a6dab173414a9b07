import { expect, test } from 'vitest';
import { czechCases } from '../../../src/lib/text/czech-cases';
import { fillPlaceholders } from '../../../src/lib/text/placeholders';

const fill = (text: string) => fillPlaceholders(text, (id, inCase) => `<${id} ${inCase}>`);

test('replaces a placeholder by its fact in the basic form', () => {
	expect(fill('within {resend-wait}.')).toBe('within <resend-wait nom>.');
});

test.each(czechCases)('hands on the case %s', (inCase) => {
	expect(fill(`do {temporary-access:${inCase}}`)).toBe(`do <temporary-access ${inCase}>`);
});

test('replaces every placeholder of a text', () => {
	expect(fill('{a}, {b:loc} and {a}')).toBe('<a nom>, <b loc> and <a nom>');
});

test('takes an unknown case for the basic form', () => {
	expect(fill('{a:xyz}')).toBe('<a nom>');
});

test('leaves text without placeholders alone', () => {
	expect(fill('nothing to fill } here {')).toBe('nothing to fill } here {');
});

test('does not read what a fact says as a placeholder', () => {
	expect(fillPlaceholders('{a}', () => '{b}')).toBe('{b}');
});
