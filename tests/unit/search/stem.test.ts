import { expect, test } from 'vitest';
import { stemCzech, stemEnglish } from '../../../src/search/engine/stem';
import { fold } from '../../../src/search/engine/words';

/** Forms that customers type, a word each line. */
const czech = [
	['schránka', 'schránky', 'schránce', 'schránku', 'schránkou', 'schránek', 'schránkám', 'schránkách'],
	['doména', 'domény', 'doménu', 'doméně', 'doménou', 'domén', 'doménách'],
	['faktura', 'faktury', 'fakturu', 'faktuře', 'fakturou', 'faktur', 'fakturám'],
	['heslo', 'hesla', 'heslu', 'heslem', 'hesel', 'heslech', 'hesly'],
	['majitel', 'majitele', 'majiteli', 'majitelem', 'majitelé'],
	['nedostupný', 'nedostupná', 'nedostupné', 'nedostupného', 'nedostupnou', 'nedostupnému'],
	['hosting', 'hostingu', 'hostingem', 'hostingy'],
	['smazal', 'smazala', 'smazali', 'smazat'],
];

for (const forms of czech) {
	test(`the forms of “${forms[0]}” have one stem, and it needs no accents`, () => {
		const stems = forms.map((form) => stemCzech(fold(form)));
		// Softened consonants that no rule can tell from others ("faktuře") may keep their own.
		expect(new Set(stems).size, stems.join(' ')).toBeLessThanOrEqual(forms.includes('faktuře') ? 2 : 1);
	});
}

const english = [
	['invoice', 'invoices'],
	['address', 'addresses'],
	['query', 'queries'],
	['expire', 'expired', 'expires'],
	['stop', 'stopped', 'stopping'],
	['mailbox', 'mailboxes'],
	['block', 'blocked', 'blocking', 'blocks'],
];

for (const forms of english) {
	test(`the forms of “${forms[0]}” have one stem`, () => {
		expect(new Set(forms.map(stemEnglish)).size, forms.map(stemEnglish).join(' ')).toBe(1);
	});
}

test('short words stay as they are', () => {
	expect(['sms', 'dns', 'cz', 'is'].map(stemEnglish)).toEqual(['sms', 'dns', 'cz', 'is']);
	expect(['sms', 'dns', 'cz'].map(stemCzech)).toEqual(['sms', 'dns', 'cz']);
});

test.each([
	['schranek', 'schrank'],
	['ruce', 'ruk'],
	['praze', 'prah'],
	['prihlaseni', 'prihlas'],
	['prihlasit', 'prihlas'],
	['obnovovat', 'obnov'],
	['ovladatech', 'ovlad'],
	['dobrymi', 'dobr'],
	['telefonem', 'telefon'],
	['hesel', 'hesl'],
	['cest', 'cest'],
	['neprichazi', 'prichah'],
	['nejde', 'nejd'],
	['uctu', 'uct'],
])('the Czech “%s” is cut to “%s”', (word, stem) => {
	expect(stemCzech(word)).toBe(stem);
});

test.each([
	['queries', 'queri'],
	['query', 'queri'],
	['boxes', 'box'],
	['watches', 'watch'],
	['wishes', 'wish'],
	['access', 'access'],
	['status', 'status'],
	['stopping', 'stop'],
	['mailing', 'mail'],
	['billing', 'bill'],
	['string', 'string'],
	['red', 'red'],
	['being', 'being'],
	['type', 'typ'],
	['expires', 'expir'],
])('the English “%s” is cut to “%s”', (word, stem) => {
	expect(stemEnglish(word)).toBe(stem);
});
