/** A part of a text; `strong` for what stood between two pairs of asterisks. */
export interface EmphasisRun {
	text: string;
	strong: boolean;
}

/** Splits "Open **My Account**." into plain and strong parts. A pair without its other half stays as it is typed. */
export function splitEmphasis(text: string): EmphasisRun[] {
	return text
		.split(/\*\*(.+?)\*\*/)
		.map((part, index) => ({ text: part, strong: index % 2 === 1 }))
		.filter((part) => part.text !== '');
}
