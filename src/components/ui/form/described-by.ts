/** What a control of `<Field>` is described by: its hint, error and warning, those that are empty included. */
export function describedBy(id: string): string {
	return `${id}-hint ${id}-error ${id}-warning`;
}
