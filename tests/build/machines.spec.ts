import { expect, test } from '@playwright/test';
import { locales } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { answersSchema } from '../../src/schemas/answers';
import { builtFile, builtFiles } from '../support/site';
import { all, answerPages, attribute, offenders, pageAt, type LocalePage } from './pages';
import { metaOf } from './search-engines';
import { wordsOf } from './words';

const files = builtFiles();
const home = site.origin + site.base;
const twinOf = (page: LocalePage) => attribute(page.document.querySelector('link[rel=alternate][type="text/markdown"]'), 'href');
const markdownOf = (page: LocalePage) => builtFile(twinOf(page).slice(home.length)).toString();
/** What has no use outside the page: navigation, tools, the titles of the two halves of the register, the line that opens the sources. */
const onlyHere = 'template, nav, [data-noprint], .register, [data-size="small"]';
/** Words without Markdown's marks and escapes. */
const plain = (text: string) => text.replace(/\]\([^)]*\)|[*_\\[]/g, '');

const answers = answersSchema.parse(JSON.parse(builtFile('answers.json').toString()));
const llms = builtFile('llms.txt').toString();

test('every answer has its words as Markdown at its address with .md at the end', () => {
	expect(answerPages.length).toBeGreaterThan(20);
	const found = offenders(answerPages, (page) => {
		const expected = `${home}${page.path.slice(1).replace(/\/$/, '')}.md`;
		return twinOf(page) === expected && files.includes(expected.slice(home.length)) ? [] : [`“${twinOf(page)}”`];
	});
	expect(found).toEqual([]);
	expect(files.filter((file) => file.endsWith('.md')).length).toBe(answerPages.length);
});

test('the Markdown carries every heading of its page', () => {
	const found = offenders(answerPages, (page) => {
		const headings = markdownOf(page)
			.split('\n')
			.filter((line) => line.startsWith('#'))
			.map((line) => plain(line).replace(/^#+ (?:\d+\. )?/, ''));
		const shown = all(page.main, 'h1, h2, h3, summary').filter((heading) => heading.closest(onlyHere) === null);
		return shown.map(wordsOf).filter((words) => !headings.includes(words));
	});
	expect(found).toEqual([]);
});

test('the Markdown carries every number of its page', () => {
	const found = offenders(answerPages, (page) => {
		const markdown = plain(markdownOf(page)).replaceAll('\n', ' ');
		const numbers = all(page.main, 'p, li, dd')
			.filter((element) => element.closest('nav') === null)
			.flatMap((element) => [...wordsOf(element).matchAll(/\d+\.?(?: \p{L}+)?/gu)].map(([said]) => said));
		return numbers.filter((said) => !markdown.includes(said));
	});
	expect(found).toEqual([]);
});

test('the Markdown holds no component, no blank and no link inside the site without an address', () => {
	const found = offenders(answerPages, (page) => {
		const markdown = markdownOf(page);
		const targets = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
		const dead = targets.filter((target) => {
			if (!target.startsWith(home)) return !target.startsWith('https://');
			const [path = '', id] = target.slice(site.origin.length).split('#');
			const at = pageAt(path);
			return at === undefined || (id !== undefined && at.document.getElementById(id) === null);
		});
		return [...(markdown.match(/<\/?[A-Z]\w*|[{}]|undefined/g) ?? []), ...dead];
	});
	expect(found).toEqual([]);
});

test('llms.txt lists every answer in every language by its Markdown address', () => {
	const listed = [...llms.matchAll(/\]\((\S*?\.md)\)/g)].map(([, address]) => address);
	expect(listed.sort()).toEqual(answerPages.map(twinOf).sort());
});

test('answers.json has every page with its title and its whole answer', () => {
	const found = offenders(answerPages, (page) => {
		const entry = answers.answers.find(({ url }) => url === `${site.origin}${site.base}${page.path.slice(1)}`);
		const [heading] = all(page, 'h1');
		const same =
			entry !== undefined &&
			['page', 'outcome'].includes(entry.kind) &&
			heading !== undefined &&
			entry.title === wordsOf(heading) &&
			plain(markdownOf(page)).includes(`> ${plain(entry.answer)}`) &&
			entry.language === locales[page.locale].lang &&
			entry.updated === metaOf(page, 'og:updated_time');
		return same ? [] : [JSON.stringify(entry)];
	});
	expect(found).toEqual([]);
});

test('answers.json has every section, step, stage, condition and question, with an address that leads there', () => {
	const known = new Set(answers.answers.map(({ url }) => url));
	const found = offenders(answerPages, (page) => {
		const address = `${site.origin}${site.base}${page.path.slice(1)}`;
		const parts = all(page.main, '.prose copy-link a').map((link) => attribute(link, 'href'));
		return parts.map((part) => address + part).filter((url) => !known.has(url));
	});
	expect(found).toEqual([]);
	const dead = answers.answers.filter(({ url }) => {
		const { pathname, hash } = new URL(url);
		return pageAt(pathname)?.document.getElementById(hash.slice(1)) === null && hash !== '';
	});
	expect(dead).toEqual([]);
});

test('every answer in answers.json has the same id and kind in every language', () => {
	const ids = Object.values(locales).map(({ lang }) =>
		answers.answers.filter(({ language }) => language === lang).map(({ id, kind }) => `${kind} ${id}`),
	);
	expect(new Set(ids.map((list) => list.sort().join('\n'))).size).toBe(1);
	for (const list of ids) expect(new Set(list).size).toBe(list.length);
});

test('answers.json names its own description, which describes every field', () => {
	expect(answers.$schema).toBe(`${home}answers.schema.json`);
	const schema = JSON.parse(builtFile('answers.schema.json').toString()) as {
		$id: string;
		properties: { answers: { items: { properties: Record<string, { description?: string }> } } };
	};
	expect(schema.$id).toBe(answers.$schema);
	const fields = schema.properties.answers.items.properties;
	expect(Object.keys(fields).sort()).toEqual(Object.keys(answers.answers[0] ?? {}).sort());
	expect(Object.values(fields).filter(({ description = '' }) => description.length < 5)).toEqual([]);
});
