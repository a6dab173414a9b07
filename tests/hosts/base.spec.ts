import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Route } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { VoteCount } from '../../src/lib/feedback-log';
import { isPrecompressed } from '../../src/integrations/hosts/compression';
import { article } from '../support/articles';
import { Feedback, replies } from '../support/feedback';
import { SearchBox } from '../support/search-box';
import { freePort, HostServer, moved, serverNames, whyNot } from '../support/servers';
import { expect, test } from '../support/test';

/** Another scheme makes another origin; the name stays, as it is drawn on the cards, which are kept from the last build. */
const origin = 'http://help.example';
const base = '/help/';
const root = path.join(import.meta.dirname, '../..');
const dist = path.join(root, '.cache/build-help');
/** As people write them, a slash too many and two too few: every part of the site has to see them in one form. */
const env = {
	...process.env,
	SITE_ORIGIN: `${origin}/`,
	SITE_BASE: 'help',
	FEEDBACK_ENDPOINT: `${base}feedback`,
	SECURITY_CONTACT: 'mailto:security@help.example',
	SECURITY_EXPIRES: '2099-11-30',
};

const files = () =>
	readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

/** The questions of the build in the folder, served without a place for votes. */
async function openFaq(browser: Browser) {
	const port = await freePort();
	const server = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: root, env: { ...env, PORT: String(port), SITE_DIST: dist } });
	await once(server.stdout, 'data');
	const page = await browser.newPage({ baseURL: `http://localhost:${port}` });
	await page.goto(`${base}${article('faq', 'en').path.slice(1)}`);
	const stop = async () => {
		await page.close();
		server.kill();
	};
	return { page, feedback: new Feedback(page, 'en'), stop };
}

// One build for all tests here.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
	test.setTimeout(180_000);
	rmSync(dist, { recursive: true, force: true });
	const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
	const { status, stderr, stdout } = spawnSync(process.execPath, [astro, 'build', '--outDir', dist], { cwd: root, env, encoding: 'utf8' });
	expect(status, stdout + stderr).toBe(0);
});

test('no file names another origin, and no address leads out of the folder', () => {
	const texts = files().filter((file) => /\.(?:html|md|js|json|xml|txt|svg|webmanifest)$/.test(file));
	expect(texts.length).toBeGreaterThan(150);
	expect(texts.filter((file) => read(file).includes('https://help.example'))).toEqual([]);
	const links = (text: string) => text.match(/(?<=\]\(|"|<loc>|Sitemap: )(?:http:\/\/help\.example)?\/\w[^\s")<]*/g) ?? [];
	const outside = texts
		.filter((file) => /\.(?:md|json|xml|txt|webmanifest)$/.test(file) && !file.startsWith('pagefind/'))
		.flatMap((file) => links(read(file)).filter((link) => !link.replace(origin, '').startsWith(base)));
	expect(links(read('sitemap.xml')).length).toBeGreaterThan(50);
	expect(outside).toEqual([]);
});

test('a contact for weaknesses is named where one is given', () => {
	expect(read('.well-known/security.txt')).toContain(`Canonical: ${origin}/.well-known/security.txt`);
	expect(existsSync(path.join(root, 'dist/.well-known'))).toBe(false);
});

test('every link and file of every page is in the folder', () => {
	const there = new Set(files().map((file) => base + file.replace(/(^|\/)index\.html$/, '$1')));
	const wrong = files()
		.filter((file) => file.endsWith('.html'))
		.flatMap((file) => {
			const { document } = parseHTML(read(file));
			const named = [
				...document.querySelectorAll('[href], [src], [action], [content^="http://help.example"], [data-index], [data-answers]'),
			].flatMap((element) =>
				['href', 'src', 'action', 'content', 'data-index', 'data-answers'].map((name) => element.getAttribute(name) ?? ''),
			);
			const own = named.map((address) => address.replace(origin, '')).filter((address) => address.startsWith('/'));
			expect(own.length, file).toBeGreaterThan(0);
			return own.filter((address) => !there.has(address.replace(/[?#].*$/, ''))).map((address) => `${file}: ${address}`);
		});
	expect(wrong).toEqual([]);
});

test('the search, its results and a wrong address work in the folder', async ({ browser }) => {
	const port = await freePort();
	const server = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: root, env: { ...env, PORT: String(port), SITE_DIST: dist } });
	try {
		await once(server.stdout, 'data');
		const page = await browser.newPage({ baseURL: `http://localhost:${port}` });
		for (const locale of localeCodes) {
			await page.goto(`${base}${locale}/`);
			const search = new SearchBox(page, locale);
			await search.find('sms');
			await search.options.first().click();
			await expect(page).toHaveURL(new RegExp(`^http://localhost:${port}${base}${locale}/`));
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		await page.goto(`${base}sms/`);
		await expect(page).toHaveURL(new RegExp(`${base}(?:en|cs)/`));
		expect((await page.goto(`${base}nowhere/`))?.status()).toBe(404);
	} finally {
		server.kill();
	}
});

for (const [what, answer] of Object.entries({
	'is refused': (route: Route) => route.fulfill({ status: 404 }),
	'cannot be reached': (route: Route) => route.abort(),
}))
	test(`a reply that ${what} is not thanked for, and the contact form is named`, async ({ browser }) => {
		const { page, feedback, stop } = await openFaq(browser);
		await page.route('**/feedback*', answer);
		await feedback.reply('unclear');
		await expect(feedback.contact).toBeHidden();
		await feedback.send.click();
		await expect(feedback.contact).toBeVisible();
		await expect(feedback.status).toContainText(translator('en')('feedback.failed'));
		await expect(feedback.next('unclear')).toBeVisible();
		await expect(feedback.send).toBeVisible();
		await stop();
	});

test('nobody is thanked before the server has answered, and a reply is sent once, to its end and without cookies', async ({ browser }) => {
	const { page, feedback, stop } = await openFaq(browser);
	// Requests that a test intercepts have no cookies and outlive their page anyway: what the page asks for tells.
	await page.evaluate(() => {
		const real = window.fetch.bind(window);
		window.fetch = (...asked) => {
			const { credentials, keepalive } = new Request(...asked);
			document.body.dataset['asked'] = `credentials ${credentials}, keepalive ${keepalive}`;
			return real(...asked);
		};
	});
	const sent: string[] = [];
	const { promise: answered, resolve: answer } = Promise.withResolvers<undefined>();
	await page.route('**/feedback*', async (route) => {
		sent.push(route.request().url());
		await answered;
		await route.fulfill({ status: 204 });
	});
	await feedback.reply('yes');
	await feedback.send.click();
	await expect(feedback.send).toBeHidden();
	await expect(feedback.status).toBeEmpty();
	answer(undefined);
	await expect(feedback.status).toHaveText(translator('en')('feedback.thanks'));
	expect(sent).toEqual([expect.stringMatching(/\/help\/feedback\?page=faq&language=en&vote=yes&reason=$/)]);
	await expect(page.locator('body')).toHaveAttribute('data-asked', 'credentials omit, keepalive true');
	await stop();
});

for (const name of serverNames)
	test.describe(name, () => {
		const reason = whyNot(name);
		// A machine without this server and without Debian's packages cannot show how it serves; the reason says what is missing.
		test.skip(reason !== undefined, reason);
		const server = new HostServer(name, { dist, base });
		test.beforeAll(() => server.start());
		test.afterAll(() => server.stop());

		test('serves the folder by the same rules', async () => {
			const script = files().find((file) => file.startsWith('_astro/') && !isPrecompressed(file)) ?? '';
			expect((await server.ask(`${base}en/`)).status).toBe(200);
			expect((await server.ask(`${base}${script}`)).headers['cache-control']).toContain('immutable');
			expect((await server.ask(`${base}_astro/nowhere.js`)).body.toString()).toBe(read('404.html'));
			expect((await server.ask(base + moved.from)).headers.location).toBe(base + moved.to);
			expect((await server.ask(`${base}en/index.html`)).headers.location).toBe(`${base}en/`);
			expect((await server.ask(`${base}feedback?page=faq&language=en&vote=yes&reason=`, {}, 'POST')).status).toBe(204);
			expect((await server.ask('/feedback?page=faq&language=en&vote=yes&reason=', {}, 'POST')).status).not.toBe(204);
			expect((await server.ask('/en/')).status).toBe(404);
		});

		test('takes every reply, thanks the reader, and its log is read as it was given', async ({ browser }) => {
			const before = server.votes().length;
			for (const locale of localeCodes)
				for (const reply of replies) {
					const page = await browser.newPage({ baseURL: server.origin });
					await page.goto(`${base}${article('faq', locale).path.slice(1)}`);
					const feedback = new Feedback(page, locale);
					await feedback.reply(reply);
					await feedback.send.click();
					await expect(feedback.status).toHaveText(translator(locale)('feedback.thanks'));
					await expect(feedback.contact).toBeHidden();
					await page.close();
				}
			const votes = new VoteCount((page) => page === 'faq');
			for (const line of server.votes().slice(before)) votes.add(line);
			const { pages, unread } = votes.result;
			expect(unread).toBe(0);
			const reasons = { 'not-found': 1, 'steps-failed': 1, 'other-situation': 1, unclear: 1 };
			expect(pages).toEqual(['cs', 'en'].map((language) => ({ page: 'faq', language, yes: 1, no: 4, reasons })));
		});

		test('takes a reply without script and leaves the reader on the page', async ({ browser }) => {
			const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
			const page = await context.newPage();
			const address = `${base}${article('faq', 'en').path.slice(1)}`;
			await page.goto(address);
			const before = server.votes().length;
			const feedback = new Feedback(page, 'en');
			await feedback.reply('unclear');
			const answer = page.waitForResponse(/feedback/);
			// The answer 204 brings no page, for which a click would wait.
			await feedback.send.dispatchEvent('click');
			expect((await answer).status()).toBe(204);
			const session = await context.newCDPSession(page);
			const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
			expect(entries[currentIndex]?.url).toBe(server.origin + address);
			expect(server.votes().slice(before)).toHaveLength(1);
			await context.close();
		});
	});
