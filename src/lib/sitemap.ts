/** An address for search engines. */
export interface SitemapEntry {
	url: string;
	/** Day of the last change of meaning (YYYY-MM-DD); left out where it is not known. */
	modified: string;
	alternates: readonly { hreflang: string; href: string }[];
}

/**
 * The sitemap as XML (https://www.sitemaps.org/protocol.html), with the translations of each page.
 * Neither priorities nor rates of change: search engines read neither.
 */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
	const urls = entries.map(
		({ url, modified, alternates }) => `	<url>
		<loc>${escapeXml(url)}</loc>
${modified === '' ? '' : `		<lastmod>${modified}</lastmod>\n`}${alternates
			.map(({ hreflang, href }) => `		<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>\n`)
			.join('')}	</url>
`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
