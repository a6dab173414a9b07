type Control = HTMLInputElement | HTMLTextAreaElement;

/** What stands in the controls of a tool, in their order: texts, and whether a choice is made. */
export function readControls(tool: HTMLElement): (string | boolean)[] {
	return controlsOf(tool).map((control) => (isChoice(control) ? control.checked : control.value));
}

/** Writes into the controls of a tool what was once read from them; what is no text leaves a text as it is. */
export function fillControls(tool: HTMLElement, values: readonly unknown[]): void {
	for (const [at, control] of controlsOf(tool).entries()) {
		const value = values[at];
		if (isChoice(control)) control.checked = value === true;
		else if (typeof value === 'string') control.value = value;
	}
}

/** Unmakes what was chosen in a tool since the page came. */
export function resetChoices(tool: HTMLElement): void {
	for (const control of controlsOf(tool)) if (isChoice(control)) control.checked = control.defaultChecked;
}

function controlsOf(tool: HTMLElement): Control[] {
	return [...tool.querySelectorAll<Control>('input, textarea')];
}

function isChoice(control: Control): control is HTMLInputElement {
	return /radio|checkbox/.test(control.type);
}
