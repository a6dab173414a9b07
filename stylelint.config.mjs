/** @type {import('stylelint').Config} */
export default {
	extends: 'stylelint-config-standard',
	reportDescriptionlessDisables: true,
	reportNeedlessDisables: true,
	overrides: [
		{ files: ['**/*.astro'], customSyntax: 'postcss-html' },
		{
			files: ['src/styles/tokens.css'],
			rules: {
				// The palette is the one place where a colour is written down.
				'color-no-hex': null,
				// As above.
				'color-named': null,
			},
		},
	],
	rules: {
		'declaration-no-important': true,
		'color-no-hex': true,
		'color-named': 'never',
		'selector-max-id': 0,
		'property-disallowed-list': [
			[
				'/^(margin|padding|border)-(left|right|top|bottom)/',
				'/^(left|right|top|bottom|width|height|min-width|min-height|max-width|max-height)$/',
				'float',
			],
			{ message: 'Use the logical property (inline/block), so that the layout turns with the writing direction.' },
		],
		'media-feature-name-disallowed-list': [
			['scripting'],
			{ message: 'Whether scripts may run says nothing of the one of this page: ask `:root[data-script]`, which Base.astro sets.' },
		],
		'declaration-property-value-allowed-list': [
			{ 'font-weight': ['normal', 'bold'] },
			{
				message: 'Two weights: each further one is one more font that a phone prepares before the first text is seen (5 ms on a slow one).',
			},
		],
		'custom-property-pattern': [
			'^_?[a-z][a-z0-9-]*$',
			{ message: "Names of custom properties: lower case with hyphens; a component's own begin with an underscore." },
		],
		// Astro's own way to reach what a component did not write itself; the link to the section that is being read (CSS Overflow 5).
		'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'target-current'] }],
		// Rules stand beside what they are about; layers and :where() decide, not their order.
		'no-descending-specificity': null,
		// Fonts are named as their makers write them.
		'value-keyword-case': ['lower', { ignoreProperties: ['/^--font/'] }],
	},
};
