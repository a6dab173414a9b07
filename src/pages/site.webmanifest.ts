import type { APIRoute } from 'astro';
import { localeCodes, locales } from '../config/locales';
import { site } from '../config/site';
import { translator } from '../i18n/translate';
import { readRole } from '../lib/css-tokens';
import tokens from '../styles/tokens.css?raw';

/** What a device needs to keep the site as an app, in the first language; the start page offers all of them. */
export const GET: APIRoute = () => {
	const [first = 'en'] = localeCodes;
	const t = translator(first);
	const icon = (size: number, purpose: 'any' | 'maskable') => ({
		src: `${site.base}${purpose === 'any' ? 'icon' : 'icon-maskable'}-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose,
	});
	const { light } = readRole(tokens, 'surface');
	return Response.json({
		name: t('site.name'),
		short_name: t('site.name'),
		description: t('site.tagline'),
		lang: locales[first].lang,
		dir: locales[first].dir,
		start_url: site.base,
		scope: site.base,
		display: 'minimal-ui',
		background_color: light,
		theme_color: light,
		icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
	});
};
