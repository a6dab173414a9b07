/** A short id from a title: "Co teď dělat?" → "co-ted-delat". */
export function asciiId(text: string): string {
	const words = text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’']/g, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	const id = words
		.slice(0, 5)
		.join('-')
		.replace(/^[0-9-]+/, '');
	return id === '' ? 'section' : id;
}
