import './typescript.mjs';

const { readPort } = await import('../src/config/settings.ts');

/** The port that was asked for. A wrong one ends the program with the sentence that says what to write. */
export const port = askedPort();

function askedPort() {
	try {
		return readPort(process.env);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return process.exit(1);
	}
}
