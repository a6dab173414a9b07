import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read';
import { firstDays, readStages } from '../../../src/article/stages';
import { localeCodes } from '../../../src/config/locales';
import { article } from './article';

const page = `
## Expired hosting {#hosting}

Words before the stages.

<Lifecycle>

<Stage id="access" title="Access may be asked for" until="ask" tone="limited">

[Pay](./pay.mdx).

</Stage>

<Stage id="deleted" title="The hosting is deleted" tone="gone">

</Stage>

</Lifecycle>

## Expired domain {#domain}

<Stage id="works" title="The domain works" lasts="works" tone="works">

</Stage>
`;

const stages = [
	{ id: 'access', title: 'Access may be asked for', until: 'ask', tone: 'limited' },
	{ id: 'deleted', title: 'The hosting is deleted', tone: 'gone' },
];

describe('the stages below a section', () => {
	test('are read with their titles and facts, in their order', () => {
		expect(readStages(article(page), 'hosting')).toEqual(stages);
	});

	test('reach to the end of the page where no section follows', () => {
		expect(readStages(article(page), 'domain').map(({ id }) => id)).toEqual(['works']);
	});

	test('go on below a heading of a lower level, and end before one of the same level', () => {
		const divided = page.replace('<Lifecycle>', '### Day by day {#days}\n\n<Lifecycle>');
		expect(readStages(article(divided), 'hosting')).toEqual(stages);
	});
});

const tag = '<Stage id="access" title="Access may be asked for" until="ask" tone="limited">';

test.each([
	['a line break after its name', tag, '<Stage\nid="access" title="Access may be asked for" until="ask" tone="limited">'],
	['a line for each attribute', tag, '<Stage\n\tid="access"\n\ttitle="Access may be asked for"\n\tuntil="ask"\n\ttone="limited"\n>'],
	['its attributes in another order', tag, '<Stage tone="limited" until="ask" title="Access may be asked for" id="access">'],
	['single quotes', tag, tag.replaceAll('"', "'")],
	['spaces around the equals signs', tag, tag.replaceAll('=', ' = ')],
	['a space after it', tag, `${tag} `],
	['a space before its end', tag, tag.replace('>', ' >')],
	['two spaces before each attribute', tag, tag.replaceAll(/ (\w+=)/g, '  $1')],
	['a line break in its title', tag, tag.replace('may be', 'may\n  be')],
	['an indent', tag, `  ${tag}`],
	['a comment before it', tag, `{/* <Stage id="old" title="Old" lasts="old" tone="works"> */}\n\n${tag}`],
	['no empty lines around it', `<Lifecycle>\n\n${tag}\n\n`, `<Lifecycle>\n${tag}\n`],
	['a space after the id of the heading', '{#hosting}', '{#hosting} '],
	['no space before the id of the heading', ' {#hosting}', '{#hosting}'],
	['a line below the heading', '## Expired hosting {#hosting}', 'Expired hosting {#hosting}\n---'],
	['line ends of Windows', '\n', '\r\n'],
])('deadlines are the same when an author types a stage with %s', (_, from, to) => {
	expect(page).toContain(from);
	expect(readStages(article(page.replaceAll(from, to)), 'hosting')).toEqual(stages);
});

test.each(localeCodes.flatMap((locale) => ['hosting', 'cz-domain', 'generic-domain'].map((section) => [locale, section] as const)))(
	'deadlines of the page in %s, %s, do not change with the spelling of its tags',
	(locale, section) => {
		const text = readFileSync(`src/content/help/${locale}/expiry.mdx`, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
		const respelled = text
			.replaceAll(/<Stage [^>]*>/g, (found) => `${found.replaceAll(/ (\w+)="([^"]*)"/g, "\n\t$1 = '$2'")} `)
			.replaceAll(/(\{#[a-z-]+\})$/gm, '$1 ')
			.replaceAll('\n', '\r\n');
		expect(respelled).toContain("\r\n\tid = '");
		expect(readStages(article(respelled), section)).toEqual(readStages(article(text), section));
	},
);

describe('a build stops rather than count deadlines from nothing', () => {
	test('when the section is gone', () => {
		expect(() => readStages(article(page), 'elsewhere')).toThrow(
			'src/content/help/en/page.mdx has no heading {#elsewhere}. Its stages are read to count deadlines.',
		);
	});

	test('when the section has no stages', () => {
		expect(() => readStages(article('## Words {#words}\n\nOnly words.\n\n## Next {#next}\n'), 'words')).toThrow(
			'src/content/help/en/page.mdx has no <Stage> below the heading {#words}. Deadlines are counted from them.',
		);
	});

	test('when a stage has no title', () => {
		expect(() => readStages(article(page.replace(' title="The hosting is deleted"', '')), 'hosting')).toThrow('title');
	});

	test('when the text did not come with the page', () => {
		expect(() => readArticle({ filePath: 'src/content/help/en/page.mdx' })).toThrow(
			'src/content/help/en/page.mdx was loaded without its text.',
		);
	});
});

describe('the first day of each stage', () => {
	const days = { five: 5, eight: 8, thirty: 30, twentyTwo: 22 };
	const count = (...stages: { lasts?: keyof typeof days; until?: keyof typeof days; tone?: 'gone' }[]) =>
		firstDays(
			stages.map((stage) => ({ tone: 'works', ...stage })),
			(fact) => days[fact as keyof typeof days],
		);

	test('stages that last some days: whole days, counted from the one after expiration', () => {
		expect(count({ lasts: 'thirty' }, { lasts: 'thirty' }, { tone: 'gone' })).toEqual([0, 31, 61]);
		expect(count({ lasts: 'eight' }, { lasts: 'twentyTwo' }, { lasts: 'thirty' }, { tone: 'gone' })).toEqual([0, 9, 31, 61]);
	});

	test('a stage until a day holds on that day', () => {
		expect(count({ until: 'five' }, { until: 'thirty' }, {})).toEqual([0, 6, 31]);
	});

	test('what ends for good ends on that day', () => {
		expect(count({ until: 'five' }, { until: 'thirty' }, { tone: 'gone' })).toEqual([0, 6, 30]);
	});
});
