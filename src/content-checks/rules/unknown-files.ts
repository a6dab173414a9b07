import { localeCodes } from '../../config/locales';
import { asciiId } from '../ascii-id';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';

type FileAdvice = Pick<Problem, 'expected' | 'read'> & { fix: string };

/** Files in the content folders that nothing reads, because of their name or the folder they are in. */
export function checkUnknownFiles({ unknownFiles, paths }: ContentSource): Problem[] {
	// On Macs and on Windows, names that differ in capitals alone are one name.
	const isTaken = (name: string, by: string) => paths.some((path) => path !== by && path.toLowerCase() === name.toLowerCase());
	return unknownFiles.map((file) => {
		const [, , folder = '', ...path] = file.split('/');
		const id = asciiId(path.at(-1)?.replace(/\.[^.]*$/, '') ?? '');
		const words = folder === 'help' ? explainPage(path, id) : folder === 'finder' ? explainFinder(id) : explainData(folder, id);
		const about = { file, line: 1, found: 'a file that is not read', ...words };
		if (!isTaken(words.fix, file)) return { ...about, fixLabel: 'Rename it to:' };
		const expected = `${words.expected} ${words.fix} is there already: remove this file, or give it a name that is free.`;
		return { ...about, expected, fix: undefined };
	});
}

function explainPage(path: readonly string[], id: string): FileAdvice {
	const folders = localeCodes.map((code) => `src/content/help/${code}`);
	const meant = localeCodes.find((code) => path.includes(code)) ?? localeCodes[0] ?? '';
	const expected = `Pages stand directly in ${folders.join(' or ')}. Their names are small letters without accents, digits and hyphens, and end in .mdx.`;
	return { expected, fix: `src/content/help/${meant}/${id}.mdx`, read: 'A page' };
}

function explainFinder(id: string): FileAdvice {
	const expected = 'The finder is in answers.yaml, questions.yaml and files whose names begin with “outcomes-” and end in .yaml.';
	return { expected, fix: `src/content/finder/outcomes-${id.replace(/^outcomes?-?/, '')}.yaml`, read: 'The finder' };
}

function explainData(folder: string, id: string): FileAdvice {
	const expected = `Facts and links are files that end in .yaml, directly in src/content/${folder}.`;
	return { expected, fix: `src/content/${folder}/${id}.yaml`, read: folder === 'facts' ? 'Facts' : 'Links' };
}
