const styles = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

/** The page with what `rewrite` makes of the text of each of its style elements. */
export function rewriteStyles(html: string, rewrite: (css: string) => string): string {
	return html.replace(styles, (_, open: string, css: string, close: string) => open + rewrite(css) + close);
}

/** The page without its styles, to see what they are for. */
export function withoutStyles(html: string): string {
	return html.replace(styles, '');
}
