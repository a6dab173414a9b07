import type { Tag } from '../article/tags';
import type { Problem } from './problem';
import type { ContentSource, Page } from './source';

/** Looks at everything that editors wrote, and finds the mistakes of one kind. */
export type Rule = (site: ContentSource) => Iterable<Problem>;

/** A mistake on a page that is known; the section to read on is the rule's where it names none. */
type PageMistake = Omit<Problem, 'file' | 'read'> & Partial<Pick<Problem, 'read'>>;

/** A mistake in a tag that is known: in one of its attributes, or at its beginning. */
export type TagMistake = Omit<PageMistake, 'line'> & { attribute?: string };

/** Makes a rule of one that looks at a page. */
export function forEachPage(read: Problem['read'], find: (page: Page, site: ContentSource) => Iterable<PageMistake>): Rule {
	return function* (site) {
		for (const page of site.pages) for (const mistake of find(page, site)) yield { file: page.path, read, ...mistake };
	};
}

/** Makes a rule of one that looks at a tag. */
export function forEachTag(find: (tag: Tag, page: Page, site: ContentSource) => Iterable<TagMistake>): Rule {
	return forEachPage('Components', function* (page, site) {
		for (const tag of page.tags)
			for (const { attribute = '', ...mistake } of find(tag, page, site)) yield { line: tag.lineOf(attribute), ...mistake };
	});
}
