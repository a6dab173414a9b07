/**
 * The file by which a site says whom to tell of a weakness (RFC 9116).
 * @param contact a `mailto:` or `https:` address
 * @param expires last day on which the file holds, as 2027-11-30
 * @param languages BCP 47 tags
 */
export function securityTxt(
	{ contact, expires }: { contact: string; expires: string },
	origin: string,
	languages: readonly string[],
): string {
	return [
		`Contact: ${contact}`,
		`Expires: ${expires}T23:59:59Z`,
		`Preferred-Languages: ${languages.join(', ')}`,
		`Canonical: ${origin}/.well-known/security.txt`,
		'',
	].join('\n');
}
