import { blank, fieldNames, readSituation, type FieldName, type Line, type Values } from './request.state';

export type Control = HTMLInputElement | HTMLTextAreaElement;

/** The template of a text, line by line, as it came with the page. */
export function readLines(pre: HTMLElement): Line[] {
	return [...pre.querySelectorAll<HTMLElement>('span')].map((span) => {
		const gap = span.querySelector('b');
		const field = fieldNames.find((name) => name === span.dataset['line']);
		if (gap === null) return { field, before: span.textContent, after: '' };
		const empty = span.hasAttribute('data-droppable') ? undefined : (gap.dataset['empty'] ?? blank);
		return { field, before: gap.previousSibling?.textContent ?? '', after: gap.nextSibling?.textContent ?? '', empty };
	});
}

/** What stands in the controls of a form; a box that is not ticked counts as empty. */
export function valuesOf(form: HTMLFormElement): Values {
	const entries = fieldNames.map((name): [FieldName, string] => {
		const control = form.querySelector(`[name=${name}]`);
		if (!isControl(control)) return [name, ''];
		return [name, control.type === 'checkbox' && control instanceof HTMLInputElement && !control.checked ? '' : control.value];
	});
	return Object.fromEntries(entries);
}

/** The situation that a form belongs to. */
export function situationOf(form: HTMLFormElement) {
	return readSituation(form.closest<HTMLElement>('[data-situation]')?.dataset['situation'] ?? '');
}

/** The text in the language that was chosen for the request. */
export function textOf(form: HTMLFormElement): HTMLElement | null {
	const language = form.querySelector<HTMLInputElement>('[type=radio]:checked')?.value ?? '';
	return form.querySelector<HTMLElement>(`[data-text="${language}"]`);
}

/** The name of a field, for messages about it. */
export function labelOf(form: HTMLFormElement, id: string): string {
	return form.querySelector(`[for="${id}"] [data-label]`)?.textContent ?? '';
}

/** True for a control that holds a value. */
export function isControl(element: unknown): element is Control {
	return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** Says what has been done; an empty text unsays it. */
export function say(form: HTMLFormElement, text = ''): void {
	const status = form.querySelector('[role=status]');
	if (status !== null && status.textContent !== text) status.textContent = text;
}
