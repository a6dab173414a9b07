/** Types of all kinds of files that the build may hold, by the end of their names; anything else is a mistake. */
export const contentTypes = {
	html: 'text/html',
	md: 'text/markdown',
	txt: 'text/plain',
	js: 'text/javascript',
	json: 'application/json',
	xml: 'application/xml',
	webmanifest: 'application/manifest+json',
	svg: 'image/svg+xml',
	png: 'image/png',
	ico: 'image/x-icon',
	pagefind: 'application/octet-stream',
	pf_fragment: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_meta: 'application/octet-stream',
} as const;

/** Folders below the base in which every file's name changes with its content. */
export const hashedFolders = ['_astro', 'search', 'pagefind/fragment', 'pagefind/index'] as const;

/** How long browsers may use a file without asking: a year where its name changes, else never. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Whether a type is text, which is sent as UTF-8. */
export function isText(type: string): boolean {
	return type.startsWith('text/') || /\b(?:json|xml)$/.test(type);
}
