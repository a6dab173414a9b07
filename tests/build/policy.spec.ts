import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { answerHeaders } from '../../src/integrations/hosts/content-security-policy';
import { builtDocuments } from '../support/site';
import { all, attribute, offenders, pages, type Page } from './pages';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isCode = (script: Element) => !script.hasAttribute('src') && attribute(script, 'type') !== 'application/ld+json';

/** The directives of a policy, by name. */
const directives = (policy: string) =>
	new Map(
		policy.split(/; ?/).map((directive) => {
			const [name = '', ...values] = directive.split(' ');
			return [name, values] as const;
		}),
	);
const policyOf = (page: Page) => directives(attribute(all(page, 'meta[http-equiv=content-security-policy]')[0], 'content'));

test('every document begins with its policy', () => {
	const start =
		/^<!doctype html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';/i;
	expect(builtDocuments().length).toBeGreaterThan(100);
	expect(offenders(builtDocuments(), ({ html }) => (start.test(html) ? [] : [html.slice(0, 150)]))).toEqual([]);
});

test('a page may use exactly the styles and scripts that are written into it', () => {
	const found = offenders(pages, (page) => {
		const styles = all(page, 'style').map(({ textContent }) => hash(textContent));
		const scripts = all(page, 'script')
			.filter(isCode)
			.map(({ textContent }) => hash(textContent));
		const search = all(page, 'help-search').length > 0 ? ["'wasm-unsafe-eval'"] : [];
		const expected = { 'style-src': styles, 'script-src': ["'self'", ...scripts, ...search] };
		return Object.entries(expected)
			.filter(([name, sources]) => policyOf(page).get(name)?.join(' ') !== sources.join(' '))
			.map(([name]) => name);
	});
	expect(found).toEqual([]);
});

test('only pages with the search may compile and start a worker', () => {
	const withSearch = pages.filter((page) => policyOf(page).has('worker-src'));
	expect(withSearch.length).toBeGreaterThan(50);
	expect(withSearch.length).toBeLessThan(pages.length);
	expect(withSearch.every((page) => all(page, 'help-search').length > 0)).toBe(true);
	expect(pages.every((page) => policyOf(page).get('trusted-types')?.join() === (withSearch.includes(page) ? 'default' : "'none'"))).toBe(
		true,
	);
});

test('no page has styles or code in attributes, or an address that is code', () => {
	const found = offenders(pages, (page) =>
		all(page, '*').flatMap((element) =>
			[...element.attributes]
				.filter(({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value))
				.map(({ name, value }) => `${element.tagName} ${name}=${value}`),
		),
	);
	expect(found).toEqual([]);
});

test('what is typed has no name under which a browser could send it; only the question to the search has one', () => {
	const typed = 'textarea, input:not([type=radio], [type=checkbox])';
	const sent = offenders(pages, (page) =>
		all(page, typed)
			.filter((control) => control.hasAttribute('name') && control.closest('search, form[role=search]') === null)
			.map((control) => control.outerHTML),
	);
	expect(sent).toEqual([]);
	expect(pages.flatMap((page) => all(page, typed)).length).toBeGreaterThan(100);
});

test('the headers allow what the pages allow, and nothing of another host', () => {
	const scripts = [...new Set(pages.flatMap((page) => policyOf(page).get('script-src') ?? []))].filter((source) =>
		source.startsWith("'sha256-"),
	);
	const header = directives(answerHeaders(scripts)['Content-Security-Policy'] ?? '');
	const wider = offenders(pages, (page) =>
		[...policyOf(page)]
			.filter(([name]) => name !== 'style-src' && name !== 'trusted-types')
			.filter(([name, sources]) => !sources.every((source) => header.get(name)?.includes(source)))
			.map(([name]) => name),
	);
	expect(wider).toEqual([]);
	expect([...header.values()].flat().filter((source) => /[.:*]|unsafe-eval$/.test(source))).toEqual([]);
	expect(header.get('frame-ancestors')).toEqual(["'none'"]);
});
