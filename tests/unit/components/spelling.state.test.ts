import { expect, test } from 'vitest';
import { doubtIn } from '../../../src/components/tools/email-check/spelling.state';

const domains = 'firma.cz, https://www.other-name.com/path';

test.each([
	['another letter', 'jana@firna.cz'],
	['a letter too few', 'jana@fima.cz'],
	['a letter too many', 'jana@firmma.cz'],
	['two letters swapped', 'jana@frima.cz'],
	['the last letter missing', 'jana@firma.c'],
	['one letter more at the end', 'jana@firma.czz'],
])('a domain that just misses one of the list is doubted: %s', (_, address) => {
	expect(doubtIn(address, domains)).toEqual({ what: 'near', text: 'firma.cz' });
});

test.each([
	['the domain itself', 'jana@firma.cz'],
	['a part of it', 'jana@mail.firma.cz'],
	['a domain two letters away', 'jana@fixna.cz'],
	['letters swapped that are no neighbours', 'jana@mirfa.cz'],
	['another domain', 'jana@example.com'],
])('no doubt about %s', (_, address) => {
	expect(doubtIn(address, domains)).toBeUndefined();
});

test('short names that differ in one letter are two names', () => {
	expect(doubtIn('jana@ab.com', 'abc.cz, ac.com')).toBeUndefined();
	expect(doubtIn('jana@abd.com', 'abc.com')).toEqual({ what: 'near', text: 'abc.com' });
});

test('what the reader typed into the list is what is named', () => {
	expect(doubtIn('jana@other-nane.com', domains)).toMatchObject({ what: 'near', text: 'other-name.com' });
	expect(doubtIn('jana@firna.cz', '')).toBeUndefined();
	expect(doubtIn('jana@firna.cz', 'no domain, firma.cz')).toMatchObject({ text: 'firma.cz' });
});

test.each(['comm', 'con', 'cmo', 'cpm', 'ocm', 'vom', 'xom', 'czz', 'vz', 'xz', 'zc', 'nte', 'ner'])(
	'the ending .%s is a slip',
	(ending) => {
		expect(doubtIn(`jana@mail.example.${ending}`, '')).toEqual({ what: 'ending', text: ending });
	},
);

test.each(['jana@example.com', 'jana@example.cz', 'jana@con.cz', 'jana@xn--hkyrky-ptac70bc.cz'])('%s is usual', (address) => {
	expect(doubtIn(address, '')).toBeUndefined();
});

test.each([
	['www. after the @', 'jana@www.example.com', 'www.example.com'],
	['a dot at the beginning', '.jana@example.com', 'example.com'],
	['a dot at the end', 'jana.@example.com', 'example.com'],
	['two dots in a row', 'jana..nova@example.com', 'example.com'],
	['accents', 'jána@example.com', 'example.com'],
	['a space within', 'jana nova@example.com', 'example.com'],
	['an alphabet within another', 'jаna@example.com', 'example.com'],
])('hardly ever meant: %s', (_, address, host) => {
	expect(doubtIn(address, '')).toEqual({ what: 'odd', text: host });
});

test.each(['jana.nova+wedos@example.com', 'mailto:jana@example.com', 'Jana Nová <jana@example.com>', '  jana@example.com  '])(
	'meant as it is: %s',
	(address) => {
		expect(doubtIn(address, '')).toBeUndefined();
	},
);

test('where there is no address yet there is no doubt', () => {
	expect(doubtIn('', domains)).toBeUndefined();
	expect(doubtIn('jana', domains)).toBeUndefined();
});
