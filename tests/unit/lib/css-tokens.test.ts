import { expect, test } from 'vitest';
import { readRole } from '../../../src/lib/css-tokens';

const css = '--paper: #fbfaf5; --night: #101817; --surface: light-dark(var(--paper), var(--night)); --odd: light-dark(red, var(--night));';

test('a role has a colour in each theme', () => {
	expect(readRole(css, 'surface')).toEqual({ light: '#fbfaf5', dark: '#101817' });
});

test('a role that is not there, or not made of two colours of the palette', () => {
	expect(() => readRole(css, 'ground')).toThrow('tokens.css has no role "--ground" of two palette colours.');
	expect(() => readRole(css, 'odd')).toThrow('no role "--odd"');
	expect(() => readRole(css.replace('--night: #101817;', ''), 'surface')).toThrow('tokens.css has no colour "--night".');
});
