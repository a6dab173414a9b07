type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Makes the way back to a tool no new start: what stands in its controls is kept with the page's entry in the tab's history, as
 * browsers keep it for fields that they may offer to fill in later, which these are not. A reload or a new visit begins empty: HTML lets only text fields ask the
 * browser for that, so what was chosen is unmade here.
 */
export function keepForWayBack(tool: HTMLElement): void {
	const controls = [...tool.querySelectorAll<Control>('input, textarea')];
	const state: unknown = history.state;
	const isWayBack = performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'back_forward');
	const kept = isWayBack && Array.isArray(state) ? state : undefined;
	for (const [at, control] of controls.entries())
		if (kept) fill(control, kept[at]);
		else if (isChosen(control)) control.checked = control.defaultChecked;
	history.replaceState(null, '');
	addEventListener('pagehide', () => {
		history.replaceState(controls.map(read), '');
	});
}

function read(control: Control): string | boolean {
	return isChosen(control) ? control.checked : control.value;
}

function fill(control: Control, kept: unknown): void {
	if (isChosen(control)) control.checked = kept === true;
	else if (typeof kept === 'string') control.value = kept;
}

function isChosen(control: Control): control is HTMLInputElement {
	return control.type === 'radio' || control.type === 'checkbox';
}
