import astro from 'eslint-plugin-astro';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const noContent = {
	group: ['astro:content'],
	message: 'Content is read in src/queries; ask it for view data, or add a query there.',
};
const noNode = { group: ['node:*'], message: 'Node code belongs in src/integrations, src/search/build, scripts or tests.' };
const noAstro = { group: ['astro*'], message: 'A file that reaches browsers takes its values as data- attributes.' };

/**
 * What a folder may import: itself, and the folders named. Everything points down.
 * @param {string[]} files
 * @param {string[]} folders below src
 * @param {string} message where the thing belongs instead
 * @param {{ group: string[], message: string }[]} [modules] modules it may not import
 * @returns {import('typescript-eslint').ConfigArray[number]}
 */
function room(files, folders, message, modules = [noContent, noNode]) {
	return {
		files,
		rules: {
			'import-x/no-restricted-paths': ['error', { zones: [{ target: './src', from: './src', except: folders, message }] }],
			'no-restricted-imports': ['error', { patterns: modules }],
		},
	};
}

const below = ['config', 'lib', 'schemas', 'i18n', 'article', 'queries'];

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
		files: ['src/**/*.client.ts', 'src/**/*.state.ts', 'src/lib/**', 'src/search/engine/**'],
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
	{
		files: ['src/**/*.{ts,astro}'],
		plugins: { 'import-x': importX },
		settings: {
			'import-x/extensions': ['.ts', '.astro'],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
			'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.astro', '.mjs'] })],
		},
		rules: { 'import-x/no-cycle': 'error' },
	},
	{
		files: ['src/**/*.ts'],
		ignores: ['src/**/*.client.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['document', 'window', 'localStorage', 'sessionStorage', 'navigator', 'location', 'history'].map((name) => ({
					name,
					message: 'What touches the browser is called .client.ts; its pure part is handed the value.',
				})),
			],
		},
	},
	room(['src/config/**'], ['config'], 'config imports nothing.', [noContent, noNode, noAstro]),
	room(['src/lib/**'], ['lib', 'config'], 'lib is pure: pass it in.'),
	room(['src/schemas/**'], ['schemas', 'lib', 'config'], 'Schemas know no words and no components.'),
	room(['src/i18n/**'], ['i18n', 'schemas', 'lib', 'config'], 'i18n holds words only.'),
	room(['src/article/**'], ['article', 'i18n', 'schemas', 'lib', 'config'], 'An article is read without its page.'),
	room(
		['src/content-checks/**'],
		['content-checks', 'article', 'i18n', 'schemas', 'lib', 'config'],
		'The checks read content alone; the words of units measure what readers get.',
	),
	room(['src/search/engine/**'], ['search/engine', 'schemas', 'lib', 'config'], 'The engine reaches browsers: pass it in.'),
	room(['src/queries/**'], below, 'Queries hand out data, not pages.', [noNode]),
	room(['src/components/ui/**'], ['components/ui', 'lib', 'config'], 'ui leaves know no words, no content and no routes: pass it in.'),
	room(['src/components/content/**'], [...below, 'components/content', 'components/ui'], 'What rooms of components share is in ui or lib.'),
	// The map is where authored names meet their components, tools included.
	room(
		['src/components/content/index.ts'],
		[...below, 'components/content', 'components/tools'],
		'What rooms of components share is in ui or lib.',
	),
	room(['src/components/tools/**'], [...below, 'components/tools', 'components/ui'], 'What rooms of components share is in ui or lib.'),
	room(
		['src/components/{page,finder,feedback}/**', 'src/search/ui/**'],
		[
			...below,
			...['page', 'finder', 'feedback', 'ui'].map((folder) => `components/${folder}`),
			// The way to the contact form looks alike in articles and in outcomes.
			'components/content/ContactWay.astro',
			'search',
			'styles',
		],
		'The frame of a page holds content and tools without knowing them.',
	),
	room(
		['src/markdown/**'],
		[...below, 'markdown', 'components/content', 'components/tools'],
		'Markdown is written from the data that components show.',
		[noNode],
	),
	room(['src/layouts/**'], [...below, 'layouts', 'components', 'search/ui', 'markdown', 'styles'], 'Imports point down: pages → layouts.', [
		noNode,
	]),
	room(
		['src/**/*.client.ts'],
		['lib', 'components', 'layouts', 'search/engine', 'search/ui'],
		'A file that reaches browsers imports lib and its own folder only; values come as data- attributes.',
		[noContent, noNode, noAstro],
	),
);
