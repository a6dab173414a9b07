import { isoDay, type Day } from '../../../lib/time/plain-date';
import { setText } from '../../../lib/browser/set-text.client';
import { dateParts, readDate, typedDate } from '../../../lib/typed/date';
import { fieldRules, requests } from './request-fields';
import { blank, fieldNames, readSituation, type FieldName, type Line, type Values } from './request.state';

export type Control = HTMLInputElement | HTMLTextAreaElement;

/** The template of a text, line by line, as it came with the page. */
export function readLines(pre: HTMLElement): Line[] {
	const situation = situationOf(pre);
	const fields = situation === undefined ? [] : requests[situation].map(({ name }) => name);
	return [...pre.childNodes].map((node) => {
		const before = node.textContent ?? '';
		if (!(node instanceof HTMLElement)) return { before, after: '' };
		const field = fields.shift();
		const gap = node.querySelector<HTMLElement>('b, i');
		if (gap === null) return { field, before, after: '' };
		const empty = gap.localName === 'i' ? undefined : (gap.dataset['empty'] ?? blank);
		return { field, before: gap.previousSibling?.textContent ?? '', after: gap.nextSibling?.textContent ?? '', empty };
	});
}

/** What stands in the controls of a form; a box that is not ticked counts as empty. */
export function valuesOf(form: HTMLFormElement, today: Day): Values {
	const entries = fieldNames.map((name): [FieldName, string] => {
		if (fieldRules[name].kind === 'date') return [name, dateOf(form, name, today)];
		const control = form.querySelector(`[data-name=${name}]`);
		if (!isControl(control)) return [name, ''];
		return [name, control.type === 'checkbox' && control instanceof HTMLInputElement && !control.checked ? '' : control.value];
	});
	return Object.fromEntries(entries);
}

/** A day as "2026-11-27"; what is no day as it was typed, and nothing where all its fields are empty. */
function dateOf(form: HTMLFormElement, name: FieldName, today: Day): string {
	const fields = form.querySelector(`[data-name=${name}]`)?.closest('[data-field]');
	if (!fields) return '';
	const typed = typedDate(fields);
	const read = readDate(typed, today);
	return 'day' in read
		? isoDay(read.day)
		: dateParts
				.map((part) => typed[part].trim())
				.join(' ')
				.trim();
}

/** Id of the control that takes a field of a form: the first one of a date. */
export function controlId(form: HTMLFormElement, name: FieldName): string {
	return form.querySelector(`[data-name=${name}]`)?.id ?? '';
}

/** The situation that a form or a text belongs to. */
export function situationOf(part: HTMLElement) {
	return readSituation(part.closest<HTMLElement>('[data-situation]')?.dataset['situation'] ?? '');
}

/** The text in the language that was chosen for all requests. */
export function requestOf(form: HTMLFormElement): HTMLElement | null {
	const language = form.closest('request-composer')?.querySelector<HTMLInputElement>('[type=radio]:checked')?.value ?? '';
	return form.querySelector<HTMLElement>(`[data-text="${language}"]`);
}

/** The name of a field, for messages about it. */
export function labelOf(form: HTMLFormElement, id: string): string {
	return form.querySelector(`[id="${id}"]`)?.closest('[data-field]')?.querySelector('[data-label]')?.textContent ?? '';
}

/** True for a control that holds a value. */
export function isControl(element: unknown): element is Control {
	return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** Says what has been done; an empty text unsays it. */
export function say(form: HTMLFormElement, text?: string): void {
	setText(form.querySelector('[role=status]'), text);
}
