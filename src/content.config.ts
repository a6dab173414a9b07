import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './schemas/article';
import { factsFileSchema } from './schemas/fact';
import { linksFileSchema } from './schemas/link';

export const collections = {
	help: defineCollection({
		loader: glob({ base: 'src/content/help', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace('.mdx', '') }),
		schema: articleSchema,
	}),
	facts: defineCollection({ loader: glob({ base: 'src/content/facts', pattern: '*.yaml' }), schema: factsFileSchema }),
	links: defineCollection({ loader: glob({ base: 'src/content/links', pattern: '*.yaml' }), schema: linksFileSchema }),
};
