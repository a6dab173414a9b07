/** Ends of the names of files made smaller beforehand, by the name of the encoding in HTTP. */
export const encodings = { br: '.br', gzip: '.gz', zstd: '.zst' } as const;

/** Whether a file of the build is another one made smaller. */
export function isPrecompressed(file: string): boolean {
	return Object.values(encodings).some((end) => file.endsWith(end));
}
