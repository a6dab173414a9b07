import { expect, test as base } from '@playwright/test';

interface Fixtures {
	/** Noise that a test makes on purpose, e.g. by cutting the line; say why beside `test.use`. */
	allowedNoise: RegExp | undefined;
	quiet: undefined;
}

/** `test` that fails on any console output, uncaught error or request to another host, in every browser test and every tab. */
export const test = base.extend<Fixtures>({
	allowedNoise: [undefined, { option: true }],
	quiet: [
		async ({ context, baseURL, allowedNoise }, use) => {
			const noise: string[] = [];
			context.on('console', (message) => {
				// The page for wrong addresses comes with the status that says so, which browsers note.
				if (message.location().url.endsWith('/404.html') && message.text().startsWith('Failed to load resource')) return;
				noise.push(`console ${message.type()}: ${message.text()}`);
			});
			context.on('weberror', (webError) => noise.push(`uncaught: ${webError.error().message}`));
			context.on('request', (request) => {
				if (baseURL !== undefined && !request.url().startsWith(baseURL) && !request.url().startsWith('data:'))
					noise.push(`request to ${request.url()}`);
			});
			await use(undefined);
			const unexpected = noise.filter((line) => allowedNoise?.test(line) !== true);
			expect(unexpected, 'console output and foreign requests').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
