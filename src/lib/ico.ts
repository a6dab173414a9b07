/** A square picture as PNG. */
export interface IcoImage {
	/** Width and height in pixels, at most 256. */
	size: number;
	png: Uint8Array;
}

const headerLength = 6;
const entryLength = 16;

/** Packs PNG pictures into one ICO file, which is a header, a directory and the pictures one after the other. */
export function packIco(images: readonly IcoImage[]): Uint8Array {
	const start = headerLength + entryLength * images.length;
	const file = new Uint8Array(start + images.reduce((sum, { png }) => sum + png.length, 0));
	const view = new DataView(file.buffer);
	view.setUint16(2, 1, true); // kind: icon
	view.setUint16(4, images.length, true);
	let offset = start;
	for (const [index, { size, png }] of images.entries()) {
		const entry = headerLength + entryLength * index;
		view.setUint8(entry, size % 256); // 256 is written as 0
		view.setUint8(entry + 1, size % 256);
		view.setUint16(entry + 4, 1, true); // colour planes
		view.setUint16(entry + 6, 32, true); // bits per pixel
		view.setUint32(entry + 8, png.length, true);
		view.setUint32(entry + 12, offset, true);
		file.set(png, offset);
		offset += png.length;
	}
	return file;
}
