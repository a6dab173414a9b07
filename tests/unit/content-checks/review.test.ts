import { expect, test } from 'vitest';
import { readContent } from '../../../src/content-checks/source';
import { formatLatePages, latePages } from '../../../src/content-checks/review';
import { smallSite } from './site';

const late = (today: string, change: Parameters<typeof smallSite>[0] = {}) => {
	const day = new Date(today);
	return latePages(readContent(smallSite(change), day), day, 12);
};

test('facts are due once the months have passed, not before', () => {
	expect(late('2027-11-20')).toEqual([]);
	expect(late('2027-11-21')).not.toEqual([]);
});

test('the list names each page once with its files and the facts from its sources', () => {
	expect(formatLatePages(late('2027-12-01'), 12)).toBe(`Facts on these pages were last compared with their source more than 12 months ago.
  src/content/help/en/phone.mdx, src/content/help/cs/phone.mdx
    since 2026-11-20: resend-wait, authorization-reply, email-2, no-calls, temporary-access, hosting-deletion-marked
Compare them and set "checked" in src/content/facts to today.`);
});
