import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	choices,
	entriesOf,
	isComplete,
	judge,
	mistakesIn,
	formatEntry,
	type Answers,
	type Choice,
} from '../../../src/components/tools/email-check/email-check.state';
import { doubtIn } from '../../../src/components/tools/email-check/spelling.state';

const good: Answers = {
	address: 'jana@example.com',
	domains: 'firma.cz',
	'any-device': 'yes',
	'only-billing': 'no',
	'email-2': 'yes',
};
const of = (changes: Partial<Answers>) => judge({ ...good, ...changes });
const choice = fc.constantFrom(...choices);
const word = fc.stringMatching(/^[a-z]{2,10}$/).filter((text) => text !== 'www');
const domain = fc.tuple(word, word).map((labels) => labels.join('.'));
const anyAnswers = fc.record({
	address: fc.oneof(
		domain.map((name) => `jana@${name}`),
		fc.constant('jana@firma.cz'),
	),
	domains: fc.constantFrom('', 'firma.cz', 'firma', 'www.firma.cz/obchod', 'shop.firma.cz', 'firma.cz jiny.cz'),
	'any-device': choice,
	'only-billing': choice,
	'email-2': choice,
});

describe('the verdict', () => {
	test('is good where all conditions are met, whatever Email 2 is', () => {
		for (const choice of choices) expect(of({ 'email-2': choice })).toMatchObject({ overall: 'good', met: 3 });
	});

	test('is never good from fewer than all, and counts what is met', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const { conditions, met, overall } = judge(answers);
				const verdicts = Object.values(conditions);
				expect(overall === 'good').toBe(verdicts.every((verdict) => verdict === 'met'));
				expect(met).toBe(verdicts.filter((verdict) => verdict === 'met').length);
			}),
		);
	});

	test.each<[Partial<Answers>, string, number]>([
		[{ 'any-device': 'no', 'email-2': 'no' }, 'poor', 2],
		[{ 'any-device': 'no', 'email-2': 'unsure' }, 'poor', 2],
		[{ 'any-device': 'no' }, 'covered', 2],
		[{ 'any-device': 'unsure' }, 'unknown', 2],
		[{ address: 'jana@firma.cz', 'any-device': 'unsure', 'email-2': 'no' }, 'poor', 1],
		[{ domains: '' }, 'unknown', 2],
		[{ address: 'jana@firma.cz', 'only-billing': 'yes', 'any-device': 'no', 'email-2': 'no' }, 'poor', 0],
	])('with %j is %s', (changes, overall, met) => {
		expect(of(changes)).toMatchObject({ overall, met });
	});

	test.each<[Choice, string, string, string]>([
		['yes', 'met', 'unmet', 'met'],
		['no', 'unmet', 'met', 'unmet'],
		['unsure', 'unknown', 'unknown', 'unknown'],
	])('from the answer "%s"', (answer, anyDevice, notOnlyBilling, email2) => {
		const all = of({ address: 'jana@firma.cz', 'any-device': answer, 'only-billing': answer, 'email-2': answer });
		expect(all.conditions).toEqual({ 'any-device': anyDevice, 'outside-account': 'unmet', 'not-only-billing': notOnlyBilling });
		expect(all.email2).toBe(email2);
	});
});

test.each(choices)('an address outside the account is a good email even where all bills go to it (answer "%s")', (answer) => {
	const { conditions, loop, overall } = of({ 'only-billing': answer });
	expect([conditions['not-only-billing'], overall]).toEqual(['met', 'good']);
	expect(loop.bill).toBe({ yes: 'closed', no: 'open', unsure: 'unknown' }[answer]);
});

describe('where the mailbox runs', () => {
	test.each([
		['jana@firma.cz', 'firma.cz', { what: 'under', domain: 'firma.cz' }, 'unmet'],
		['Jana <Jana@Mail.Firma.CZ.>', 'jiny.cz, https://www.firma.cz/kontakt', { what: 'under', domain: 'firma.cz' }, 'unmet'],
		['jana@háček.cz', 'xn--hek-ela4t.cz', { what: 'under', domain: 'xn--hek-ela4t.cz' }, 'unmet'],
		['jana@xn--hek-ela4t.cz', 'Háček.cz', { what: 'under', domain: 'Háček.cz' }, 'unmet'],
		['jana@firma.cz', 'omyl firma.cz', { what: 'under', domain: 'firma.cz' }, 'unmet'],
		['jana@firma.cz', 'shop.firma.cz', { what: 'above', domain: 'shop.firma.cz' }, 'unknown'],
		['jana@example.com', 'firma', { what: 'unread', domain: 'firma' }, 'unknown'],
		['jana@example.com', ' ,; ', { what: 'none' }, 'unknown'],
		['jana@mojefirma.cz', 'firma.cz', { what: 'outside' }, 'met'],
		['jana@example.com', 'firma.cz a jiny.cz', { what: 'outside' }, 'met'],
	])('%s with the list %j', (address, domains, finding, verdict) => {
		const judgement = of({ address, domains });
		expect(judgement.finding).toEqual(finding);
		expect(judgement.conditions['outside-account']).toBe(verdict);
	});

	test('is found at any place of any list, in any separators', () => {
		fc.assert(
			fc.property(
				fc.array(domain, { maxLength: 5 }),
				fc.array(domain, { maxLength: 5 }),
				domain,
				fc.constantFrom(' ', ', ', '; ', '\n', '\r\n', ',\n'),
				fc.constantFrom('', 'mail.', 'a.b.'),
				(before, after, name, separator, under) => {
					const judgement = of({ address: `jana@${under}${name}`, domains: [...before, name, ...after].join(separator) });
					expect(judgement.conditions['outside-account']).toBe('unmet');
				},
			),
		);
	});

	test('is called outside only where every entry was read and none matches', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const entries = entriesOf(answers.domains);
				const met = judge(answers).conditions['outside-account'] === 'met';
				if (met) expect(entries.length > 0 && entries.every(({ name }) => name !== undefined)).toBe(true);
			}),
		);
	});
});

describe('the loop', () => {
	test('is closed where everything hangs together', () => {
		expect(of({ address: 'jana@firma.cz', 'only-billing': 'yes', 'email-2': 'no' }).loop).toEqual({
			mailbox: 'closed',
			bill: 'closed',
			reader: 'closed',
		});
	});

	test('is open at each part that the answers break', () => {
		expect(good.address).toBeTruthy();
		expect(judge(good).loop).toEqual({ mailbox: 'open', bill: 'open', reader: 'open' });
		expect(of({ domains: '', 'only-billing': 'unsure', 'email-2': 'unsure' }).loop).toEqual({
			mailbox: 'unknown',
			bill: 'unknown',
			reader: 'unknown',
		});
	});
});

describe('what keeps the form from being judged', () => {
	test.each([
		['', ['address']],
		[' \n', ['address']],
		['jana', ['address']],
		['jana@firma', ['address']],
		['jana@firma.cz, petr@firma.cz', ['address']],
		['jana@firma.cz JANA@firma.cz', []],
		['"jana@firma.cz" <jana@firma.cz>', []],
		['jana@frima.con', []],
		['<script>alert(1)</script>@firma.cz', []],
		['"><img src=x onerror=alert(1)>"@firma.cz', []],
	])('in the address %j', (address, mistakes) => {
		expect(mistakesIn({ ...good, address })).toEqual(mistakes);
		expect(isComplete({ ...good, address })).toBe(mistakes.length === 0);
	});

	test('is named in the order of the form', () => {
		expect(mistakesIn({ address: '', domains: '' })).toEqual(['address', 'any-device', 'only-billing', 'email-2']);
		expect(mistakesIn({ address: 'jana', domains: '', 'only-billing': 'unsure' })).toEqual(['address', 'any-device', 'email-2']);
	});

	test('is never the list of domains, and nothing throws', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (address, domains) => {
				expect(mistakesIn({ ...good, domains })).toEqual([]);
				expect(() => [judge({ ...good, address, domains }), mistakesIn({ ...good, address }), doubtIn(address, domains)]).not.toThrow();
			}),
		);
	});
});

describe('a doubt about the spelling', () => {
	test.each([
		['jana@frima.cz', 'firma.cz', { what: 'near', text: 'firma.cz' }],
		['jana@fima.cz', 'firma.cz', { what: 'near', text: 'firma.cz' }],
		['jana@firmaa.cz', 'firma.cz', { what: 'near', text: 'firma.cz' }],
		['jana@firna.cz', 'firma.cz', { what: 'near', text: 'firma.cz' }],
		['jana@firma.cz', 'firma.cz firmy.cz', undefined],
		['jana@mail.firma.cz', 'firma.cz', undefined],
		['jana@b.cz', 'a.cz', undefined],
		['jana@jiny.cz', 'firma.cz', undefined],
		['jana@example.con', '', { what: 'ending', text: 'con' }],
		['jana@www.firma.cz', '', { what: 'odd', text: 'www.firma.cz' }],
		['jana..n@firma.cz', '', { what: 'odd', text: 'firma.cz' }],
		['janá@firma.cz', '', { what: 'odd', text: 'firma.cz' }],
		['jana@fіrma.cz', '', { what: 'odd', text: 'xn--frma-l9d.cz' }],
		['Jana Nováková <jana@firma.cz>', '', undefined],
		['mailto:jana.n+ucet@háček.cz', '', undefined],
		['jana', '', undefined],
	])('about %s with the list %j', (address, domains, doubt) => {
		expect(doubtIn(address, domains)).toEqual(doubt);
	});

	test('comes up for every slip of one sign in a domain of the list', () => {
		const long = fc.stringMatching(/^[a-z]{5,12}$/).map((name) => `${name}.cz`);
		fc.assert(
			fc.property(long, fc.nat(4), fc.constantFrom('q', ''), (name, at, sign) => {
				const slipped = name.slice(0, at) + sign + name.slice(at + 1);
				if (slipped !== name) expect(doubtIn(`jana@${slipped}`, name)).toEqual({ what: 'near', text: name });
			}),
		);
	});
});

test('an entry is said as compared, and never in Punycode', () => {
	expect(entriesOf('HTTPS://WWW.Firma.cz/ Háček.cz pes').map(formatEntry)).toEqual(['firma.cz', 'Háček.cz', 'pes']);
});
