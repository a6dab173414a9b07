/** Id of what describes the control of a `<Field>`: its hint, error and warning. */
export function describedBy(id: string): string {
	return `${id}-about`;
}
