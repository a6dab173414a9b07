import type { Page } from '@playwright/test';

/**
 * What at least one of the oldest browsers that package.json names (`browserslist`) does not have and a Chromium of today does, by
 * the object that has it. Trusted Types are not among it, since what they forbid stays forbidden where the way to allow it is taken away,
 * nor `checkVisibility`, which Playwright itself asks.
 */
const newer: Record<string, readonly string[]> = {
	'Set.prototype': ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
	'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
	'WeakMap.prototype': ['getOrInsert', 'getOrInsertComputed'],
	'Iterator.prototype': ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
	'ArrayBuffer.prototype': ['resize', 'transfer', 'transferToFixedLength'],
	'Uint8Array.prototype': ['toBase64', 'toHex', 'setFromBase64', 'setFromHex'],
	'ReadableStream.prototype': ['values', '@@asyncIterator'],
	'Request.prototype': ['bytes'],
	'Response.prototype': ['bytes'],
	'Blob.prototype': ['bytes'],
	'Element.prototype': ['getHTML', 'setHTML', 'setHTMLUnsafe', 'moveBefore', 'ariaNotify', 'computedStyleMap'],
	'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover'],
	'HTMLDialogElement.prototype': ['requestClose'],
	'Document.prototype': ['startViewTransition', 'caretPositionFromPoint'],
	'Selection.prototype': ['getComposedRanges'],
	'Navigator.prototype': ['share', 'userAgentData', 'connection', 'deviceMemory', 'vibrate'],
	AbortSignal: ['any'],
	Array: ['fromAsync'],
	CSS: ['highlights', 'registerProperty'],
	Document: ['parseHTMLUnsafe'],
	Error: ['isError', 'captureStackTrace'],
	Intl: ['DurationFormat', 'Segmenter'],
	JSON: ['rawJSON', 'isRawJSON'],
	Map: ['groupBy'],
	Math: ['f16round', 'sumPrecise'],
	Object: ['groupBy'],
	Promise: ['withResolvers', 'try'],
	ReadableStream: ['from'],
	RegExp: ['escape'],
	Response: ['json'],
	URL: ['canParse', 'parse'],
	Uint8Array: ['fromBase64', 'fromHex'],
	globalThis: [
		'AsyncDisposableStack',
		'CloseWatcher',
		'DisposableStack',
		'Float16Array',
		'Highlight',
		'Iterator',
		'SuppressedError',
		'URLPattern',
		'cookieStore',
		'navigation',
		'requestIdleCallback',
		'cancelIdleCallback',
		'scheduler',
	],
};

/** Takes from every document that the page opens from now on what the oldest browsers do not have. */
export async function makeOldest(page: Page): Promise<void> {
	await page.addInitScript((features) => {
		const found = Object.entries(features).map(([path, names]) => {
			const owner = path.split('.').reduce<unknown>((object, name) => (object as Record<string, unknown> | undefined)?.[name], globalThis);
			return [owner ?? {}, names] as const;
		});
		for (const [owner, names] of found)
			for (const name of names) Reflect.deleteProperty(owner, name === '@@asyncIterator' ? Symbol.asyncIterator : name);
	}, newer);
}
