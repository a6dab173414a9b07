import { isoDay, type Day } from './plain-date';

/** An event that fills one day. */
export interface DayEvent {
	/** The same for the same event in every file: a calendar that has it already replaces it. */
	uid: string;
	day: Day;
	summary: string;
	description: string;
	/** Address of the page that explains the event. */
	url: string;
}

/** What a file says of itself. */
export interface CalendarSource {
	/** Who made it, e.g. "help.example". */
	product: string;
	/** Language of its words, a BCP 47 tag. */
	lang: string;
	/** When it was made. */
	made: Date;
}

/** Octets that a line may have (RFC 5545, 3.1), the line break not counted. */
const longestLine = 75;

/**
 * A calendar file (RFC 5545) with a reminder on the morning before each event. An event without a time belongs to the day
 * wherever the reader is, so that the file needs no time zone.
 */
export function icalendar(events: readonly DayEvent[], source: CalendarSource): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//${escapeText(source.product)}//${source.lang.toUpperCase()}`,
		'CALSCALE:GREGORIAN',
		...events.flatMap((event) => eventLines(event, source)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, day, summary, description, url }: DayEvent, { lang, made }: CalendarSource): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${made.toISOString().replace(/[-:]|\.\d+/g, '')}`,
		`DTSTART;VALUE=DATE:${dateOf(day)}`,
		`DTEND;VALUE=DATE:${dateOf(day + 1)}`,
		`SUMMARY;LANGUAGE=${lang}:${escapeText(summary)}`,
		// Google and Outlook drop the URL of an event: its address stands in the description, too.
		`DESCRIPTION;LANGUAGE=${lang}:${escapeText(`${description}\n${url}`)}`,
		`URL:${url}`,
		// A deadline does not make the day a busy one.
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION;LANGUAGE=${lang}:${escapeText(summary)}`,
		// The day begins at midnight: fifteen hours before is nine in the morning of the day before.
		'TRIGGER:-PT15H',
		'END:VALARM',
		'END:VEVENT',
	];
}

function dateOf(day: Day): string {
	return isoDay(day).replaceAll('-', '');
}

function escapeText(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Breaks a long line between characters; the space that marks the next piece as a continuation counts, too. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = new TextEncoder().encode(character).length;
		if (octets + size > longestLine) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}
