import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const source = path.join(import.meta.dirname, '../variants/company');

/** The accent colours of the made company; their contrast on the surfaces is that of the site's own. */
const colours = { '#0a5a55': '#1d4f91', '#06413d': '#123768' };

/** Words of the interface that name the made company, per language. */
export const companyWords = parse(readFileSync(path.join(source, 'words.yaml'), 'utf8')) as Record<'en' | 'cs', Record<string, string>>;

/** Makes a copy of the project the help center of another company, by changing only what docs/extending.md names for that. */
export function moveIn(folder: string): void {
	const content = path.join(folder, 'src/content');
	rmSync(content, { recursive: true });
	cpSync(path.join(source, 'content'), content, { recursive: true });
	for (const [code, words] of Object.entries(companyWords))
		writeFileSync(path.join(folder, `src/i18n/${code}/company.ts`), `export const company = ${JSON.stringify(words)} as const;\n`);
	const tokens = path.join(folder, 'src/styles/tokens.css');
	const painted = Object.entries(colours).reduce((css, [from, to]) => css.replace(from, to), readFileSync(tokens, 'utf8'));
	writeFileSync(tokens, painted);
}
