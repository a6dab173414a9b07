import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { searchPreview } from '../../../../src/search/build/preview';

test.each(['/pagefind/%', '/search/caf%E9.json', '//', '/pagefind/../secret'])('the dev server leaves the address %s to others', (url) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'search-index-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	mkdirSync(path.join(folder, 'search'));
	const at = pathToFileURL(`${folder}/`);
	const { hooks } = searchPreview();
	const use = vi.fn();
	void hooks['astro:config:done']?.({ config: { outDir: at, root: at } } as never);
	void hooks['astro:server:setup']?.({ server: { middlewares: { use } }, logger: { info: vi.fn() } } as never);
	const next = vi.fn();
	(use.mock.calls[0] as [(request: object, response: object, next: () => void) => void])[0]({ url }, {}, next);
	expect(next).toHaveBeenCalled();
});
