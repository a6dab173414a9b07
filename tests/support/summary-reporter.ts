import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends the output with one line, "N passed, N failed", skipped tests named where there are any. */
export default class SummaryReporter implements Reporter {
	readonly #last = new Map<string, TestResult['status']>();

	onTestEnd(test: TestCase, result: TestResult): void {
		this.#last.set(test.id, result.status);
	}

	onEnd(): void {
		const statuses = [...this.#last.values()];
		const skipped = statuses.filter((status) => status === 'skipped').length;
		const passed = statuses.filter((status) => status === 'passed').length;
		const failed = statuses.length - passed - skipped;
		console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
	}
}
