import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../config/site';
import { translator } from '../../i18n/translate';
import { keptFolder } from '../../integrations/kept-files';
import { cardPath } from '../../lib/head';
import { memoize } from '../../lib/memoize';
import { bindWords, plainSpaces } from '../../lib/text/typography';
import { getIndexedPages, type IndexedPage } from '../../queries/indexed';
import { openCards } from '../../social-cards';
import type { CardWords } from '../../social-cards/design';

/** A build begins in the folder of the project. */
const cards = memoize(() => openCards(process.cwd(), path.resolve(keptFolder, 'social-cards')));

export const getStaticPaths = (async () => {
	const pages = await getIndexedPages();
	return pages.map((page) => ({ params: { page: nameOf(page) }, props: { words: wordsOf(page) } }));
}) satisfies GetStaticPaths;

/** The social card of a page. */
export const GET: APIRoute<{ words: CardWords }> = async ({ props: { words } }) => {
	const draw = await cards();
	return new Response(Buffer.from(await draw(words)));
};

function nameOf({ path: page }: IndexedPage): string {
	return cardPath('', page.slice(site.base.length)).replace(/^cards\/|\.png$/g, '');
}

function wordsOf({ locale, title, description, isAnswer }: IndexedPage): CardWords {
	const t = translator(locale);
	const name = t('site.name');
	const inLines = (text: string) => bindWords(plainSpaces(text), locale).replaceAll(' / ', '\n');
	return {
		site: title.includes(name) ? '' : name,
		title: inLines(title),
		label: isAnswer ? t('article.answer') : '',
		answer: inLines(description),
		host: new URL(site.origin).host,
	};
}
