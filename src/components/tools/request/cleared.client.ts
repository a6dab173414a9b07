import { isControl } from './request-form.client';

/** For how long what was cleared can be had back, in ms: long enough to notice a slip, too short for the next one at the device. */
export const undoTime = 10_000;

/** Empties forms. @returns what writes everything into them again */
export function clearForms(forms: readonly HTMLFormElement[]): () => void {
	const controls = forms.flatMap((form) => [...form.elements]).filter(isControl);
	const before = controls.map((control) => ({ control, value: control.value, checked: isTicked(control) }));
	for (const form of forms) form.reset();
	return () => {
		for (const { control, value, checked } of before) {
			control.value = value;
			if (control instanceof HTMLInputElement) control.checked = checked;
		}
	};
}

const isTicked = (control: Element) => control instanceof HTMLInputElement && control.checked;
