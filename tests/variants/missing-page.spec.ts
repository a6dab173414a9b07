import { rmSync } from 'node:fs';
import path from 'node:path';
import { localeCodes } from '../../src/config/locales';
import { moveIn } from '../support/other-company';
import { expect, test } from '../support/test';
import { Variant } from '../support/variant';

test('a build without a page that others lead to by themselves says what to write, and nothing of the program', () => {
	test.setTimeout(120_000);
	const build = () =>
		new Variant('missing-page', (folder) => {
			moveIn(folder);
			for (const code of localeCodes) rmSync(path.join(folder, `src/content/help/${code}/all.mdx`));
		});
	expect(build).toThrow(/There is no page “all”, which this site cannot do without\. Write src\/content\/help\/en\/all\.mdx\.\s*$/);
});
