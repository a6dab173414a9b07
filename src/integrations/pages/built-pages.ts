import path from 'node:path';
import { Parser } from 'htmlparser2';
import { readHtmlFiles } from './html-files';

/** A page of the finished build, as its own head describes it. */
export interface BuiltPage {
	/** Address that the page names as its own; undefined for the page for wrong addresses. */
	url: string | undefined;
	/** Whether search engines are to keep the page: it names its own address and does not send them away. */
	indexed: boolean;
	/** Languages of the page and addresses of its translations. */
	alternates: readonly { hreflang: string; href: string }[];
	lang: string;
	/** The content of a meta element by its name or property; empty where there is none. */
	meta: (name: string) => string;
}

/**
 * Reads the head of every page of the build, in the order of their addresses. What follows from pages (sitemap, cards) is
 * made from what they say, not from a list beside them: no kind of page can be forgotten.
 * @param root output folder
 * @param home address of the start page, with a slash at the end
 */
export function builtPages(root: string, home: string): Promise<BuiltPage[]> {
	return readHtmlFiles(root, (html, file) => {
		const address = home + file.replaceAll(path.sep, '/').replace(/(?:^|(?<=\/))index\.html$/, '');
		return readHead(html, address);
	});
}

function readHead(html: string, address: string): BuiltPage {
	const tags = tagsOf(html.slice(0, html.indexOf('<body')));
	const [root = {}] = tags.get('html') ?? [];
	const links = tags.get('link') ?? [];
	const metas = tags.get('meta') ?? [];
	const meta = (name: string) => metas.find((tag) => tag['name'] === name || tag['property'] === name)?.['content'] ?? '';
	const url = links.find(({ rel }) => rel === 'canonical')?.['href'];
	return {
		url,
		indexed: url === address && !meta('robots').includes('noindex'),
		alternates: links.flatMap(({ rel, hreflang, href = '' }) =>
			rel === 'alternate' && hreflang !== undefined ? [{ hreflang, href }] : [],
		),
		lang: root['lang'] ?? '',
		meta,
	};
}

type Attributes = Readonly<Record<string, string>>;

/** The attributes of all elements by their names, in the order in which they come. */
function tagsOf(html: string): Map<string, Attributes[]> {
	const tags = new Map<string, Attributes[]>();
	const onopentag = (name: string, attributes: Attributes) => void tags.set(name, [...(tags.get(name) ?? []), attributes]);
	new Parser({ onopentag }).end(html);
	return tags;
}
