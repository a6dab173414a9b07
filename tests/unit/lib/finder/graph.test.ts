import { describe, expect, test } from 'vitest';
import { trailsInto, trailTo, pathsThrough, type Graph } from '../../../../src/lib/finder/graph';

const graph: Graph = {
	home: {
		answers: [
			{ say: 'email', to: 'mailbox' },
			{ say: 'unsure', to: 'start' },
		],
	},
	start: {
		answers: [
			{ say: 'yes', to: 'in' },
			{ say: 'no', to: 'mailbox' },
		],
	},
	in: {
		answers: [
			{ say: 'email', to: 'mailbox' },
			{ say: 'unsure', to: './phone.mdx' },
		],
	},
};
const said = (steps: readonly { say: string }[] | undefined) => steps?.map(({ say }) => say).join(' ');

describe('ways', () => {
	test('are all of them, in the order of the answers', () => {
		expect(pathsThrough(graph).map(({ steps, to }) => `${said(steps) ?? ''}: ${to}`)).toEqual([
			'email: mailbox',
			'unsure yes email: mailbox',
			'unsure yes unsure: ./phone.mdx',
			'unsure no: mailbox',
		]);
	});

	test('name the place of each answer', () => {
		expect(pathsThrough(graph)[3]?.steps).toEqual([
			{ question: 'home', say: 'unsure', index: 1 },
			{ question: 'start', say: 'no', index: 1 },
		]);
	});

	test('end where they close a circle', () => {
		const circle: Graph = { home: { answers: [{ say: 'on', to: 'next' }] }, next: { answers: [{ say: 'back', to: 'home' }] } };
		expect(pathsThrough(circle)).toEqual([
			{
				steps: [
					{ question: 'home', say: 'on', index: 0 },
					{ question: 'next', say: 'back', index: 0 },
				],
				to: 'home',
				loops: true,
			},
		]);
	});

	test('are none where the first question is missing', () => {
		expect(pathsThrough({ start: { answers: [] } })).toEqual([]);
	});

	test('take no name that every object has for a question', () => {
		expect(pathsThrough({ home: { answers: [{ say: 'a', to: 'constructor' }] } })[0]?.to).toBe('constructor');
	});
});

describe('trails', () => {
	test('lead to a question', () => {
		expect(said(trailTo(graph, 'in'))).toBe('unsure yes');
		expect(trailTo(graph, 'home')).toEqual([]);
		expect(trailTo(graph, 'nowhere')).toBeUndefined();
	});

	test('end at an outcome, one for each answer that leads there', () => {
		expect(trailsInto(graph, 'mailbox').map(said)).toEqual(['email', 'unsure yes email', 'unsure no']);
	});
});
