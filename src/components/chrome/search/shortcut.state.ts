/** True for the keys that jump to the search from anywhere: Ctrl+K, ⌘K, and `/` outside text fields. */
export function isShortcut(event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }, inTextField: boolean): boolean {
	if (event.altKey) return false;
	if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
	return event.key === '/' && !inTextField;
}
