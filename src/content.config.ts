import { defineCollection } from 'astro:content';
import { glob as readFiles } from 'astro/loaders';
import { composed } from './integrations/content/composed-letters';
import { articleSchema } from './schemas/article';
import { factsFileSchema } from './schemas/fact';
import { answersFileSchema, outcomesFileSchema, questionsFileSchema } from './schemas/finder';
import { linksFileSchema } from './schemas/link';
import { shortAddressesSchema } from './schemas/short-address';

const glob = (...options: Parameters<typeof readFiles>) => composed(readFiles(...options));

export const collections = {
	help: defineCollection({
		loader: glob({ base: 'src/content/help', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace('.mdx', '') }),
		schema: articleSchema,
	}),
	facts: defineCollection({ loader: glob({ base: 'src/content/facts', pattern: '*.yaml' }), schema: factsFileSchema }),
	links: defineCollection({ loader: glob({ base: 'src/content/links', pattern: '*.yaml' }), schema: linksFileSchema }),
	finderAnswers: defineCollection({ loader: glob({ base: 'src/content/finder', pattern: 'answers.yaml' }), schema: answersFileSchema }),
	finderQuestions: defineCollection({
		loader: glob({ base: 'src/content/finder', pattern: 'questions.yaml' }),
		schema: questionsFileSchema,
	}),
	outcomes: defineCollection({ loader: glob({ base: 'src/content/finder', pattern: 'outcomes-*.yaml' }), schema: outcomesFileSchema }),
	shortAddresses: defineCollection({
		loader: glob({ base: 'src/content', pattern: 'short-addresses.yaml' }),
		schema: shortAddressesSchema,
	}),
};
