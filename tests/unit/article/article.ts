import { readArticle } from '../../../src/article/read';

/** The text of a page that was typed like this. */
export function article(body: string) {
	return readArticle({ filePath: 'src/content/help/en/page.mdx', body });
}
