/**
 * The language to lead a reader to: the first of the browser's own that is offered, whatever its region.
 * @param wanted languages of the browser, most wanted first
 * @returns undefined where none of them is offered
 */
export function chooseLanguage(wanted: readonly string[], offered: readonly string[]): string | undefined {
	const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();
	return wanted.map((tag) => offered.find((candidate) => primary(candidate) === primary(tag))).find((tag) => tag !== undefined);
}
