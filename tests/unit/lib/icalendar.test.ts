import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icalendar, type DayEvent } from '../../../src/lib/time/icalendar';

const source = { product: 'help.example', lang: 'cs', made: new Date('2026-11-25T10:20:30.456Z') };
const event: DayEvent = {
	uid: 'hosting-ask-2026-11-27@help.example',
	day: Date.parse('2026-11-27') / 86_400_000,
	summary: 'Poslední den',
	description: 'Počítáno ode dne expirace; WEDOS může počítat jinak, nečekejte.',
	url: 'https://help.example/cs/po-expiraci/',
};
const octets = (line: string) => new TextEncoder().encode(line).length;

/** Reads the file as a calendar does: unfolds, splits into properties, takes escapes back. */
function parse(file: string): Map<string, string>[] {
	const lines = file.replaceAll('\r\n ', '').split('\r\n');
	const events: Map<string, string>[] = [];
	let inAlarm = false;
	for (const line of lines) {
		if (line === 'BEGIN:VEVENT') events.push(new Map());
		if (line === 'BEGIN:VALARM') inAlarm = true;
		if (line === 'END:VALARM') inAlarm = false;
		const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/s.exec(line) ?? [];
		if (!inAlarm)
			events.at(-1)?.set(
				name,
				value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)),
			);
	}
	return events;
}

test('a file of one event', () => {
	expect(icalendar([event], source).split('\r\n')).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//help.example//CS',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		'UID:hosting-ask-2026-11-27@help.example',
		'DTSTAMP:20261125T102030Z',
		'DTSTART;VALUE=DATE:20261127',
		'DTEND;VALUE=DATE:20261128',
		'SUMMARY;LANGUAGE=cs:Poslední den',
		'DESCRIPTION;LANGUAGE=cs:Počítáno ode dne expirace\\; WEDOS může počít',
		' at jinak\\, nečekejte.\\nhttps://help.example/cs/po-expiraci/',
		'URL:https://help.example/cs/po-expiraci/',
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'DESCRIPTION;LANGUAGE=cs:Poslední den',
		'TRIGGER:-PT15H',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]);
});

test('an event on the last day of a year ends with that day', () => {
	const file = icalendar([{ ...event, day: Date.parse('2027-12-31') / 86_400_000 }], source);
	expect(file).toContain('DTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n');
});

describe('any words', () => {
	const words = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replace(/\p{Cc}/gu, '\n'));

	test('come back from the file as they were', () => {
		fc.assert(
			fc.property(words, words, (summary, description) => {
				const [read] = parse(icalendar([{ ...event, summary, description }], source));
				expect(read?.get('SUMMARY')).toBe(summary);
				expect(read?.get('DESCRIPTION')).toBe(`${description}\n${event.url}`);
			}),
		);
	});

	test('stand on lines of at most 75 octets that end with CR LF and split no character', () => {
		fc.assert(
			fc.property(words, (summary) => {
				const file = icalendar([{ ...event, summary }], source);
				expect(file.endsWith('\r\n')).toBe(true);
				for (const line of file.split('\r\n')) {
					expect(line).not.toMatch(/[\r\n]/);
					expect(octets(line)).toBeLessThanOrEqual(75);
				}
				expect(file.isWellFormed()).toBe(true);
			}),
		);
	});

	test('fill each line to its 75 octets before the next begins', () => {
		const lines = icalendar([{ ...event, description: 'a'.repeat(400) }], source).split('\r\n');
		const start = lines.findIndex((line) => line.startsWith('DESCRIPTION'));
		const folded = lines.slice(start, start + 6);
		expect(folded.map(octets)).toEqual([75, 75, 75, 75, 75, octets(folded.at(-1) ?? '')]);
		expect(folded.slice(1).every((line) => line.startsWith(' a'))).toBe(true);
	});

	test('make no property of their own', () => {
		const [read] = parse(icalendar([{ ...event, summary: 'a\r\nDTSTART:19990101\rURL:http://evil.example' }], source));
		expect(read?.get('DTSTART')).toBe('20261127');
		expect(read?.get('URL')).toBe(event.url);
	});
});
