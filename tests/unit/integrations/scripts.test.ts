import { describe, expect, test } from 'vitest';
import { readPieces, writePieces } from '../../../src/integrations/pages/elements';
import { scriptsOf, withOneScript } from '../../../src/integrations/pages/scripts';

const data = '<script type="application/ld+json">{}</script>';
const late = '<script type="module" src="/_astro/late.js"></script>';
const short = '<script type="module">short();</script>';

describe('the scripts of a page', () => {
	test('are its modules; data and what runs in place are none', () => {
		expect(scriptsOf(readPieces(`${data}${late}<script>inPlace();</script>${short}`))).toEqual([
			{ src: '/_astro/late.js' },
			{ text: 'short();' },
		]);
	});

	test('are the same set in any order', () => {
		expect(scriptsOf(readPieces(short + late))).toEqual(scriptsOf(readPieces(late + short)));
	});
});

test('one script stands at the end of the head', () => {
	expect(writePieces(withOneScript(readPieces(`<head>a</head>${short}b${data}${late}c`), '/_astro/page.js'))).toBe(
		`<head>a<script type="module" src="/_astro/page.js"></script></head>b${data}c`,
	);
});
