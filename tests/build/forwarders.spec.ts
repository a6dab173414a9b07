import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { forwarders } from '../support/site';
import { article } from '../support/articles';
import { builtPage, pageIds } from './content';
import { hrefOf } from './pages';

/** Every address that a page had before, with the path of the page. */
const former = localeCodes.flatMap((locale) =>
	pageIds(locale).flatMap((id) => article(id, locale).formerly.map((slug) => [`/${locale}/${slug}/`, hrefOf(builtPage(id, locale))])),
);

test('every address that a page had before leads to the page at once, and nothing else forwards', () => {
	const found = forwarders().map(({ path, html }) => {
		const [, to] = /<meta http-equiv="refresh" content="0; url=([^"]*)">/.exec(html) ?? [];
		expect(html).toContain(`<link rel="canonical" href="${site.origin}${String(to)}">`);
		expect(html).toContain(`<a href="${String(to)}">`);
		return [path, to];
	});
	expect(found.sort()).toEqual(former.sort());
});
