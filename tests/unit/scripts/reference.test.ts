import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { withReference } from '../../../scripts/reference.mjs';

const file = path.join(import.meta.dirname, '../../../CONTRIBUTING.md');
const text = readFileSync(file, 'utf8');

test('the tables in CONTRIBUTING.md say what the schemas check; npm run reference writes them anew', async () => {
	expect(await format(withReference(text), { ...(await resolveConfig(file)), filepath: file })).toBe(text);
});

test('a table that has lost its place is missed', () => {
	expect(() => withReference(text.replace('<!-- reference: facts -->', ''))).toThrow('<!-- reference: facts -->');
});
