import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * Forbids imports into a folder; the message says where the thing belongs.
 * @param {string[]} files
 * @param {{ group: string[], message: string }[]} patterns
 * @returns {import('typescript-eslint').ConfigArray[number]}
 */
function room(files, patterns) {
	return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const noContent = {
	group: ['astro:content'],
	message: 'Content is read in src/queries/index/index.ts; ask it for view data, or add a query there.',
};
const noNode = { group: ['node:*'], message: 'Node code belongs in src/integrations, scripts or tests.' };
const noWords = { group: ['**/i18n/*'], message: 'Words reach this place as properties or data- attributes.' };
const noPages = { group: ['**/layouts/*', '**/pages/**'], message: 'Imports point down: pages → layouts → components → lib.' };
/** @param {string} folder */
const notFrom = (folder) => ({
	group: [`**/${folder}/**`],
	message: `components/content, chrome and tools do not import each other; what both need belongs in components/ui or lib.`,
});

export default tseslint.config(
	// deploy holds templates, which are code only once the build has filled them in.
	{ ignores: ['dist', 'dist-hosts', 'deploy', '.astro', 'node_modules', '.cache', 'test-results', 'playwright-report'] },
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	{
		languageOptions: { parserOptions: { projectService: true } },
		// What is switched off is switched off here, with its reason; no line excuses itself.
		linterOptions: { noInlineConfig: true },
		rules: {
			// Numbers in template strings are what they are for.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			// Object.entries over a record is read as a whole; an index signature says more than Record where keys are data.
			'@typescript-eslint/consistent-indexed-object-style': 'off',
			// tsconfig's noPropertyAccessFromIndexSignature asks for the brackets that this rule would forbid.
			'@typescript-eslint/dot-notation': 'off',
		},
	},
	{
		// A pattern that tries every place again at each place hangs the page of whoever pastes a long text. What reads the editors'
		// own files reads no hostile ones.
		files: ['src/**/*.client.ts', 'src/**/*.state.ts', 'src/lib/**'],
		ignores: ['src/content-checks/**'],
		plugins: { regexp },
		rules: {
			'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
			'regexp/no-super-linear-move': ['error', { report: 'potential' }],
		},
	},
	{
		files: ['src/components/**/*.client.ts', 'src/lib/**'],
		ignores: ['src/lib/browser/set-text.client.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: "BinaryExpression > MemberExpression[property.name='textContent']",
					message: 'A translator in the browser may have changed it: setText of lib/browser/set-text.client.ts knows what was said last.',
				},
				{
					selector: "MemberExpression[object.property.name='documentElement'][property.name='lang']",
					message: 'A translator in the browser writes its own language there; the page hands its own over as data-lang.',
				},
			],
		},
	},
	...astro.configs.recommended,
	// The rules cannot see into .astro files: imports from there look untyped. `astro check` types this map.
	{ files: ['src/components/content/index.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
	// Types of Astro.props are not known to the rules inside .astro files; `astro check` covers these files instead.
	{ files: ['**/*.astro'], extends: [tseslint.configs.disableTypeChecked] },
	{ files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
	room(
		['src/lib/**'],
		[
			noContent,
			noNode,
			noWords,
			noPages,
			{ group: ['**/components/**', '**/queries', '**/article/*'], message: 'lib is pure: pass it in.' },
		],
	),
	// What an editor wrote is measured as readers get it, with the facts filled in; that takes the words of units.
	room(
		['src/content-checks/**'],
		[noContent, noNode, noPages, { group: ['**/components/**', '**/queries', '**/article/*'], message: 'The checks read content alone.' }],
	),
	room(
		['src/article/**'],
		[noContent, noNode, noWords, noPages, { group: ['**/components/**', '**/queries'], message: 'An article is read without its page.' }],
	),
	room(['src/config/**'], [{ group: ['../*', 'astro*', 'node:*'], message: 'config imports nothing.' }]),
	room(['src/i18n/**'], [noContent, noNode, noPages, { group: ['**/components/**', '**/queries'], message: 'i18n holds words only.' }]),
	room(
		['src/schemas/**'],
		[
			noContent,
			noNode,
			noPages,
			{ group: ['**/components/**', '**/queries', '**/i18n/*'], message: 'Schemas know no words and no components.' },
		],
	),
	room(
		['src/components/ui/**'],
		[
			noContent,
			noNode,
			noWords,
			noPages,
			{
				group: ['**/queries', '**/chrome/**', '**/content/**', '**/tools/**'],
				message: 'ui leaves know no words, no content and no routes: pass it in.',
			},
		],
	),
	room(['src/components/content/**'], [noContent, noNode, noPages, notFrom('chrome'), notFrom('tools')]),
	// The maps are where authored names meet their components and their Markdown, tools included.
	room(['src/components/content/index.ts', 'src/markdown/renderers.ts'], [noContent, noNode, noPages, notFrom('chrome')]),
	room(['src/components/page/**'], [noContent, noNode, noPages, notFrom('components/content'), notFrom('tools')]),
	room(['src/components/tools/**'], [noContent, noNode, noPages, notFrom('chrome'), notFrom('components/content')]),
	room(
		['src/**/*.client.ts'],
		[
			noContent,
			noNode,
			noWords,
			noPages,
			{
				group: ['**/queries', '**/article/*', '**/config/*', '**/schemas/*', 'astro*'],
				message: 'A file that reaches browsers imports lib and its own folder only; values come as data- attributes.',
			},
		],
	),
	room(['src/layouts/**'], [{ group: ['**/pages/**'], message: 'Imports point down: pages → layouts.' }, noNode]),
);
