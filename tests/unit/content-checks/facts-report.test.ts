import { expect, test } from 'vitest';
import { readContent } from '../../../src/content-checks/source';
import { reportFacts } from '../../../src/content-checks/facts-report';
import { outcome } from './finder-site';
import { smallSite } from './site';

const day = new Date('2026-11-26');

/** The facts of a small site, with files that are there in addition. */
function report(add: Record<string, string> = {}, today = day, lineEnd = '\n') {
	return reportFacts(readContent(smallSite({ add, lineEnd }), today), today, 12);
}

/** Where the fact is named, of which a page called “other” that was typed like this holds nothing else. */
function namedOn(id: string, body: string, lineEnd = '\n') {
	const text = `---\nkind: guide\nslug: other\ntitle: Other\nanswer: Words.\n---\n\n${body}\n`;
	return report({ 'src/content/help/en/other.mdx': text }, day, lineEnd).find((fact) => fact.id === id)?.pages;
}

test('a fact is reported with its value, its days and the pages that name it', () => {
	expect(report().find(({ id }) => id === 'resend-wait')).toEqual({
		id: 'resend-wait',
		fact: 'S21',
		value: '1 minute',
		checked: '2026-11-20',
		due: '2027-11-20',
		late: false,
		pages: ['phone'],
	});
});

test('a fact is late from the day after it is due', () => {
	const lateOn = (today: string) => report({}, new Date(today)).every(({ late }) => late);
	expect([lateOn('2027-11-20'), lateOn('2027-11-21')]).toEqual([false, true]);
});

test('every fact is reported, those first that are due first', () => {
	const older = 'old:\n  fact: S1\n  label: { en: Old, cs: Staré }\n  source: original\n  checked: 2026-01-01\n';
	const lines = report({ 'src/content/facts/more.yaml': older });
	expect(lines).toHaveLength(8);
	expect(lines[0]?.id).toBe('old');
});

test.each([
	['in single quotes', "<Fact id='email-2' />"],
	['in a tag of several lines', '<Fact\n\tid = "email-2"\n/>'],
	['as the length of a stage', '<Lifecycle>\n\n<Stage id="a" title="A" lasts="email-2" tone="works" />\n\n</Lifecycle>'],
	['by a part that bears its id and says it in words', '<Step id="email-2" title="Email 2" />'],
	['by a tool', '<RecoveryCard />'],
])('a fact that a page names %s is reported with the page', (_, body) => {
	expect(namedOn('email-2', body)).toEqual(['other']);
	expect(namedOn('email-2', body, '\r\n')).toEqual(['other']);
});

test.each([
	['speaks of its id', 'email-2 is only spoken of.'],
	['has commented it out', '{/* <Fact id="email-2" /> */}'],
	['names one whose id begins like it', '<Fact id="email-2-more" />'],
	['has a word like it in another attribute', '<Figure name="email-2" caption="email-2" />'],
])('a page that %s is not reported with a fact', (_, body) => {
	expect(namedOn('email-2', body)).toEqual([]);
});

test('a fact that a file of the finder names is reported with the file', () => {
	const outcomes = `${outcome('one', '  reply: email-2\n')}${outcome('two').replace('Create it again.', '"Wait {no-calls}."')}`;
	const lines = report({ 'src/content/finder/outcomes-mail.yaml': outcomes });
	expect(lines.filter(({ pages }) => pages.includes('outcomes-mail')).map(({ id }) => id)).toEqual(['email-2', 'no-calls']);
});

test('a fact that cannot be read is left out', () => {
	expect(report({ 'src/content/facts/more.yaml': 'wrong:\n  fact: none\n' }).map(({ id }) => id)).not.toContain('wrong');
});
