/** Hands a file that was made on the page to the browser's downloads. Nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	// Safari reads the file after the click has returned.
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
}
