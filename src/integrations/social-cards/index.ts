import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isLocale } from '../../config/locales';
import { site } from '../../config/site';
import { translator } from '../../i18n/translate';
import { readRole } from '../../lib/css-tokens';
import { bindWords } from '../../lib/text/typography';
import { forEachConcurrently } from '../concurrency';
import { builtPages, type BuiltPage } from '../pages/built-pages';
import { KeptFiles } from '../kept-files';
import type { CardColors, CardWords } from './design';
import { cardRenderer } from './render';

/**
 * Draws the picture that sharing services show, for every page of the build that names one: the page's own words in the
 * site's look. Cards are kept in Astro's cache folder by what is on them, so a build draws only those that changed.
 */
export function socialCards(): AstroIntegration {
	let root = '';
	let cache = '';
	return {
		name: 'social-cards',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				cache = path.join(fileURLToPath(config.cacheDir), 'social-cards');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const pages = (await builtPages(fileURLToPath(dir), site.origin + site.base)).filter(({ meta }) => meta('og:image') !== '');
				const colors = readColors(await readFile(path.join(root, 'src/styles/tokens.css'), 'utf8'));
				const look = await fingerprint(root, colors);
				const kept = await KeptFiles.open(cache);
				const draw = cardRenderer(root, colors);
				await forEachConcurrently(pages, async (page) => {
					const words = wordsOf(page);
					const card = await kept.get(`${hash(look, JSON.stringify(words))}.png`, () => draw(words));
					const target = fileURLToPath(new URL(page.meta('og:image').slice((site.origin + site.base).length), dir));
					await mkdir(path.dirname(target), { recursive: true });
					await writeFile(target, card);
				});
				await kept.removeOld();
				logger.info(`${pages.length} cards, ${kept.made} of them new`);
			},
		},
	};
}

function wordsOf({ meta, lang }: BuiltPage): CardWords {
	const isAnswer = meta('og:type') === 'article' && isLocale(lang);
	const name = meta('og:site_name');
	const title = meta('og:title');
	return {
		site: title.includes(name) ? '' : name,
		title: inLines(bindWords(title, lang)),
		label: isAnswer ? translator(lang)('article.answer') : '',
		answer: inLines(bindWords(meta('og:description'), lang)),
		host: new URL(site.origin).host,
	};
}

/** Pages outside the languages say everything in each of them, with a slash between. */
function inLines(text: string): string {
	return text.replaceAll(' / ', '\n');
}

function readColors(css: string): CardColors {
	const light = (role: string) => readRole(css, role).light;
	return {
		surface: light('surface'),
		text: light('text'),
		quiet: light('text-quiet'),
		accent: light('accent'),
		tint: light('accent-tint'),
	};
}

/** Changes with everything but the words that a card is made from: colours, design, programs, fonts. */
async function fingerprint(root: string, colors: CardColors): Promise<string> {
	const files = [
		...['index', 'design', 'render'].map((name) => `src/integrations/social-cards/${name}.ts`),
		...['satori', '@resvg/resvg-js', 'sharp', '@fontsource/inter'].map((name) => `node_modules/${name}/package.json`),
	];
	const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
	return hash(JSON.stringify(colors), ...texts);
}

function hash(...texts: string[]): string {
	return texts.reduce((sum, text) => sum.update(text).update('\0'), createHash('sha256')).digest('hex');
}
