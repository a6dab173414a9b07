/**
 * The file by which a site says whom to tell of a weakness (RFC 9116).
 * @param contact a `mailto:` or `https:` address
 * @param expires last day on which the file holds, as 2027-11-30
 * @param languages BCP 47 tags
 * @throws where one of the two is missing or wrong: the RFC asks for both
 */
export function securityTxt(contact: string, expires: string | undefined, origin: string, languages: readonly string[]): string {
	if (!/^(?:mailto|https):\S+$/.test(contact)) throw new Error(`SECURITY_CONTACT is "${contact}"; write mailto:… or https://…`);
	if (expires === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(expires) || Number.isNaN(Date.parse(expires)))
		throw new Error(`SECURITY_EXPIRES is "${expires ?? ''}"; write the last day on which the contact holds, as 2027-11-30.`);
	return [
		`Contact: ${contact}`,
		`Expires: ${expires}T23:59:59Z`,
		`Preferred-Languages: ${languages.join(', ')}`,
		`Canonical: ${origin}/.well-known/security.txt`,
		'',
	].join('\n');
}
