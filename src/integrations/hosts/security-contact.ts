import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localeCodes, locales } from '../../config/locales';
import { security, site } from '../../config/site';
import { securityTxt } from './security-txt';

/** Writes security.txt where somebody is there to be told; a contact that nobody reads would be worse than none. */
export async function writeSecurityContact(root: string): Promise<void> {
	if (security === undefined) return;
	const languages = localeCodes.map((code) => locales[code].lang);
	const folder = path.join(root, '.well-known');
	await mkdir(folder, { recursive: true });
	await writeFile(path.join(folder, 'security.txt'), securityTxt(security, site.origin, languages));
}
