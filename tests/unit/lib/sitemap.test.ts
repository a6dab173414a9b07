import { expect, test } from 'vitest';
import { writeSitemap } from '../../../src/lib/sitemap';

test('an address with its day and its translations; a day that is not known is left out', () => {
	const alternates = [{ hreflang: 'cs', href: 'https://help.example/cs/?a&b' }];
	const xml = writeSitemap([
		{ url: 'https://help.example/en/?a&b', modified: '2026-11-24', alternates },
		{ url: 'https://help.example/', modified: '', alternates: [] },
	]);
	expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
	<url>
		<loc>https://help.example/en/?a&amp;b</loc>
		<lastmod>2026-11-24</lastmod>
		<xhtml:link rel="alternate" hreflang="cs" href="https://help.example/cs/?a&amp;b"/>
	</url>
	<url>
		<loc>https://help.example/</loc>
	</url>
</urlset>
`);
});
