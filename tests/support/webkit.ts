import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { findWebKit } from '../../scripts/browsers.mjs';
import { comesUp, freePort } from './servers';

/** The kinds of elements that the tests look for, and which elements of HTML have such a role. */
const candidates = {
	button: 'button',
	combobox: '[role=combobox]',
	group: '[role=group]',
	link: 'a[href]',
	radio: 'input[type=radio]',
	textbox: 'input:not([type=radio], [type=checkbox]), textarea',
} as const;

/** The name under which WebDriver hands out elements, https://www.w3.org/TR/webdriver2/#elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type Reference = Record<typeof elementKey, string>;

/** What a test does with an element. */
interface Element {
	click: () => Promise<unknown>;
	/** Replaces the text of a field. */
	fill: (text: string) => Promise<void>;
}

/**
 * The WebKit of the system (WebKitGTK), which Playwright cannot drive, by the W3C's WebDriver. Needs no screen: Xvfb is one in
 * memory.
 */
export class WebKit {
	#driver: ChildProcess | undefined;
	#session = '';
	#origin = '';

	/**
	 * @param origin of the site
	 * @throws when there is no such browser, or its driver does not come up
	 */
	async start(origin: string): Promise<void> {
		this.#origin = origin;
		const { driver, browser } = findWebKit() ?? {};
		if (driver === undefined || browser === undefined) throw new Error('There is no WebKitGTK here.');
		const port = await freePort();
		this.#driver = spawn('xvfb-run', ['--auto-servernum', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
		this.#session = `http://127.0.0.1:${port}/session`;
		const status = this.#session.replace(/session$/, 'status');
		if (!(await comesUp(this.#driver, () => fetch(status)))) throw new Error('WebKitWebDriver does not answer.');
		const options = { binary: browser, args: ['--automation'] };
		const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
		const { sessionId } = await this.#ask<{ sessionId: string }>('POST', '', { capabilities });
		this.#session += `/${sessionId}`;
	}

	async stop(): Promise<void> {
		await this.#ask('DELETE', '');
		const { pid } = this.#driver ?? {};
		if (pid === undefined) return;
		// The screen is a child of its own.
		process.kill(-pid);
		await once(this.#driver ?? process, 'exit');
	}

	/** Opens a page of the site with nothing remembered from before. */
	async open(path: string): Promise<void> {
		await this.#ask('POST', '/url', { url: `${this.#origin}/favicon.svg` });
		await this.run('localStorage.clear(); sessionStorage.clear();');
		await this.#ask('POST', '/url', { url: this.#origin + path });
	}

	url(): Promise<string> {
		return this.#ask('GET', '/url');
	}

	/** Runs a script in the page and hands back what it returns. */
	run<Result>(script: string, ...args: readonly unknown[]): Promise<Result> {
		return this.#ask('POST', '/execute/sync', { script, args });
	}

	/** The text that is seen of the first element that is seen; empty where there is none. */
	text(css: string): Promise<string> {
		const script = 'return [...document.querySelectorAll(arguments[0])].find((e) => e.checkVisibility())?.innerText ?? ""';
		return this.run(script, css);
	}

	/**
	 * An element that is seen, by its role and the name that assistive technology gets to know, or the first words of it.
	 * @throws when there is none
	 */
	async find(role: keyof typeof candidates, name: string): Promise<Element> {
		const found = await this.#ask<Reference[]>('POST', '/elements', { using: 'css selector', value: candidates[role] });
		const others: string[] = [];
		for (const reference of found) {
			if (!(await this.run<boolean>('return arguments[0].checkVisibility()', reference))) continue;
			const at = `/element/${reference[elementKey]}`;
			const label = await this.#ask<string>('GET', `${at}/computedlabel`);
			if (!asHeard(`${label} `).startsWith(asHeard(`${name} `))) {
				others.push(label);
				continue;
			}
			// The driver's own scrolling ends before a page that scrolls smoothly is there.
			await this.run('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', reference);
			return this.#element(at);
		}
		throw new Error(`There is no ${role} “${name}” on ${await this.url()}, only “${others.join('”, “')}”.`);
	}

	#element(at: string): Element {
		return {
			click: () => this.#ask('POST', `${at}/click`, {}),
			fill: async (text) => {
				await this.#ask('POST', `${at}/clear`, {});
				await this.#ask('POST', `${at}/value`, { text });
			},
		};
	}

	async #ask<Result>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Result> {
		const answer = await fetch(this.#session + path, { method, body: body === undefined ? null : JSON.stringify(body) });
		const { value } = (await answer.json()) as { value: Result & { error?: string; message?: string } };
		if (!answer.ok) throw new Error(`${value.error ?? ''}: ${value.message ?? ''} (${method} ${path})`);
		return value;
	}
}

/** A name as it is spoken: capitals and the kinds of spaces make no difference. */
function asHeard(name: string): string {
	return name.replace(/\s+/g, ' ').toLowerCase();
}
