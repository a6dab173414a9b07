import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { copyProject } from './project-copy.mjs';
import { freePort } from './servers';

/** A page of a variant, read from its output. */
export interface VariantPage {
	/** Path in the browser, e.g. "/en/faq/". */
	path: string;
	document: Document;
}

/** A changed copy of the project, built. */
export class Variant {
	readonly folder: string;

	/**
	 * @param change what is done to the copy, in the folder it is given
	 * @throws with what the build said, when it fails
	 */
	constructor(name: string, change: (folder: string) => void) {
		this.folder = copyProject(name, { warm: true });
		change(this.folder);
		const astro = path.join(this.folder, 'node_modules/astro/bin/astro.mjs');
		const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], { cwd: this.folder, encoding: 'utf8' });
		if (status !== 0) throw new Error(`The build in ${this.folder} failed:\n${stdout}${stderr}`);
	}

	/** A file of the output. */
	read(file: string): string {
		return readFileSync(path.join(this.folder, 'dist', file), 'utf8');
	}

	/** Paths of all files of the output. */
	files(): string[] {
		const dist = path.join(this.folder, 'dist');
		return readdirSync(dist, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
	}

	pages(): VariantPage[] {
		const pages = this.files().filter((file) => file.endsWith('.html'));
		return pages.map((file) => ({ path: `/${file.replace(/index\.html$/, '')}`, document: parseHTML(this.read(file)).document }));
	}

	/** Serves the output as `npm start` does while a browser's page looks at it. */
	async visit(browser: Browser, look: (page: Page) => Promise<void>): Promise<void> {
		const port = await freePort();
		const env = { ...process.env, PORT: String(port) };
		const server = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: this.folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
		const page = await browser.newPage({ baseURL: `http://localhost:${port}` });
		try {
			await once(server.stdout, 'data');
			await look(page);
		} finally {
			await page.close();
			server.kill();
		}
	}
}
