type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** True for the keys that jump to the search from anywhere: ⌘K on a Mac, where Ctrl+K deletes to the end of a line, Ctrl+K elsewhere. */
export function isShortcut(event: Press, isMac: boolean): boolean {
	const [asked, other] = isMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
	return asked && !other && !event.altKey && !event.shiftKey && !event.isComposing && event.key.toLowerCase() === 'k';
}
