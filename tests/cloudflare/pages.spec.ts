import path from 'node:path';
import { site } from '../../src/config/site';
import { inlineScripts } from '../../src/integrations/pages/inline-code';
import { answerHeaders } from '../../src/integrations/hosts/content-security-policy';
import { caching, contentTypes, hashedFolders } from '../../src/integrations/hosts/served-files';
import { SearchBox } from '../support/search-box';
import { builtFile, builtFiles } from '../support/site';
import { expect, test } from '../support/test';

const files = builtFiles().filter((file) => file !== '404.html');
const at = (file: string) => site.base + file.replace(/(^|\/)index\.html$/, '$1');
/** What Cloudflare calls otherwise than the other hosts. */
const otherTypes: Record<string, string> = {
	js: 'application/javascript',
	ico: 'image/vnd.microsoft.icon',
};
const samples = [
	...Object.keys(contentTypes).flatMap((end) => files.find((file) => file.endsWith(`.${end}`)) ?? []),
	...hashedFolders.flatMap((folder) => files.find((file) => file.startsWith(`${folder}/`)) ?? []),
];

test('Cloudflare sends every kind of file with its type, its policy and its time to be kept', async ({ request }) => {
	const policy = answerHeaders(await inlineScripts(path.join(import.meta.dirname, '../../dist')));
	for (const file of samples) {
		const answer = await request.get(at(file));
		const headers = answer.headers();
		const end = path.extname(file).slice(1) as keyof typeof contentTypes;
		expect(answer.status(), file).toBe(200);
		expect(headers['content-type']?.split(';')[0], file).toBe(otherTypes[end] ?? contentTypes[end]);
		const isHashed = hashedFolders.some((folder) => file.startsWith(`${folder}/`));
		expect(headers['cache-control'], file).toBe(isHashed ? caching.hashed : 'public, max-age=0, must-revalidate');
		expect(headers['access-control-allow-origin'], file).toBeUndefined();
		for (const [name, value] of Object.entries(policy)) expect(headers[name.toLowerCase()], `${name} of ${file}`).toBe(value);
		expect((await answer.body()).equals(builtFile(file)), file).toBe(true);
	}
});

test('Cloudflare leads an address without its last slash to the page, and a wrong one to the page for it', async ({ request }) => {
	const bare = await request.get(`${site.base}en/faq`, { maxRedirects: 0 });
	expect(bare.status()).toBe(308);
	expect(bare.headers()['location']).toBe(`${site.base}en/faq/`);
	const wrong = await request.get(`${site.base}en/no-such-page/`);
	expect(wrong.status()).toBe(404);
	expect((await wrong.body()).equals(builtFile('404.html'))).toBe(true);
});

test('Cloudflare takes a vote and answers with nothing', async ({ request }) => {
	const vote = (query: string) => request.post(`${site.base}feedback?${query}`);
	expect((await vote('page=faq&language=cs&vote=no&reason=')).status()).toBe(204);
	expect((await vote('page=faq&language=cs&vote=perhaps&reason=')).status()).toBe(400);
	expect((await request.get(`${site.base}feedback`)).status()).toBe(405);
});

test('a reader on Cloudflare searches under the policy, and nothing breaks it', async ({ page }) => {
	await page.goto(`${site.base}en/sms-does-not-arrive/`);
	const search = new SearchBox(page, 'en');
	await search.find('WordPress');
	await search.options.first().click();
	await expect(page.locator('h1')).toBeVisible();
});
