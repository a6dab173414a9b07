import { setText } from './set-text.client';

/** What is wrong with a field, and how to mend it. */
export interface FieldError {
	/** Id of the control. */
	id: string;
	message: string;
}

/**
 * Gives every control of a `<Field>` or of `<DateFields>` the places where errors and warnings are said, and ties it to them and to
 * its hint. Call it before either: a warning is spoken only where the place was there first. Fields come without, as there is
 * nothing to say until a script looks at them.
 */
export function makeRoom(form: HTMLElement): void {
	for (const field of form.querySelectorAll('[data-field]')) {
		const controls = field.querySelectorAll('input, textarea');
		for (const [index, about] of field.querySelectorAll('[data-about]').entries()) {
			const control = controls[index];
			if (control !== undefined && about.querySelector('[data-error]') === null) tie(control, about);
		}
	}
}

function tie(control: Element, about: Element): void {
	about.id = `${control.id}-about`;
	control.setAttribute('aria-describedby', about.id);
	const error = newPlace(control, 'error');
	const warning = newPlace(control, 'warning');
	error.dataset['error'] = '';
	warning.ariaLive = 'polite';
	about.append(error, warning);
}

function newPlace({ id, ownerDocument }: Element, kind: 'error' | 'warning'): HTMLElement {
	const place = ownerDocument.createElement('p');
	place.className = kind;
	place.id = `${id}-${kind}`;
	return place;
}

/**
 * Says what is wrong beside each field, in the summary, in the order given, and before the title of the page; what is mended is unsaid.
 * Works on the markup of ui/form: `<Field>` and `<ErrorSummary>`. Words are set as text, never as markup.
 * @param form holds the fields and the summary
 */
export function showErrors(form: HTMLElement, errors: readonly FieldError[]): void {
	for (const place of form.querySelectorAll('[data-error]')) {
		const id = place.id.replace(/-error$/, '');
		const message = errors.find((error) => error.id === id)?.message ?? '';
		setText(place, message);
		const control = form.querySelector(`[id="${id}"]`);
		if (message === '') control?.removeAttribute('aria-invalid');
		else control?.setAttribute('aria-invalid', 'true');
	}
	const summary = form.querySelector<HTMLElement>('[data-error-summary]');
	if (summary === null) return;
	const title = summary.querySelector('p');
	if (title !== null) title.textContent = summary.dataset['title'] ?? '';
	summary.hidden = errors.length === 0;
	markTitle(form.ownerDocument, summary.dataset['errorSummary'] ?? '', errors.length > 0);
	summary.querySelector('ul')?.replaceChildren(...errors.map((error) => toItem(form, error)));
}

/** The title is what a screen reader says first, and what a tab shows. */
function markTitle(page: Document, mark: string, isWrong: boolean): void {
	const title = page.title.replace(`${mark} `, '');
	page.title = isWrong ? `${mark} ${title}` : title;
}

/** Moves the focus to the summary, so that it is read and seen; call it when the reader asked for something that errors hold back. */
export function focusErrors(form: HTMLElement): void {
	form.querySelector<HTMLElement>('[data-error-summary]')?.focus();
}

/** Says a warning at a field, or unsays it with an empty text. Warnings hold nothing back. */
export function showWarning(form: HTMLElement, id: string, message: string): void {
	setText(form.querySelector(`[id="${id}-warning"]`), message);
}

/** The link focuses the field by itself: the address of the page stays as it is. */
function toItem(form: HTMLElement, { id, message }: FieldError): HTMLLIElement {
	const item = form.ownerDocument.createElement('li');
	const link = form.ownerDocument.createElement('a');
	link.href = `#${id}`;
	link.textContent = message;
	link.addEventListener('click', (event) => {
		event.preventDefault();
		const control = form.querySelector<HTMLElement>(`[id="${id}"]`);
		control?.closest('[data-field]')?.scrollIntoView({ block: 'nearest' });
		control?.focus({ preventScroll: true });
	});
	item.append(link);
	return item;
}
