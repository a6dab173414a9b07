/** One place of the finder as the drawing shows it: the answer that leads there, and what stands there. */
export interface TreeNode {
	/** Missing for the question that everything begins with. */
	answer?: string;
	title: string;
	kind: 'question' | 'outcome' | 'guide';
	children: readonly TreeNode[];
}

/** A drawn box; lengths in units of the drawing, which are CSS px at full size. */
interface Box {
	x: number;
	y: number;
	height: number;
	kind: TreeNode['kind'];
	answer: string[];
	title: string[];
}

/** The drawing: boxes from left to right and the lines that join them. */
export interface Drawing {
	width: number;
	height: number;
	boxes: Box[];
	/** Paths in SVG notation. */
	lines: string[];
}

export const boxWidth = 212;
export const lineHeight = 17;
export const padding = 8;
const columnGap = 28;
const rowGap = 8;
/** Letters of the drawing's size that fit into a box, with room for wide ones. */
const lettersPerLine = 24;

/** Lays a tree out from left to right: what a box leads to stands beside it, one below the other, the first at its height. */
export function layOut(tree: TreeNode): Drawing {
	const boxes: Box[] = [];
	const lines: string[] = [];
	let bottom = 0;

	const place = (node: TreeNode, depth: number): Box => {
		const answer = node.answer === undefined ? [] : wrapWords(node.answer, lettersPerLine);
		const title = wrapWords(node.title, lettersPerLine);
		const height = (answer.length + title.length) * lineHeight + 2 * padding;
		const box: Box = { x: depth * (boxWidth + columnGap), y: bottom, height, kind: node.kind, answer, title };
		boxes.push(box);
		const children = node.children.map((child) => place(child, depth + 1));
		// A box taller than all it leads to keeps its own room.
		bottom = Math.max(bottom, box.y + height + rowGap);
		lines.push(...children.map((child) => joint(box, child)));
		return box;
	};

	place(tree, 0);
	return { width: Math.max(...boxes.map(({ x }) => x)) + boxWidth, height: bottom - rowGap, boxes, lines };
}

/** Breaks a text at its spaces; non-breaking ones hold, and a word longer than a line stays whole. */
export function wrapWords(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** From the first line of one box to the first line of the other. */
function joint(from: Box, to: Box): string {
	const turn = from.x + boxWidth + columnGap / 2;
	const lineOf = ({ y }: Box) => y + padding + lineHeight / 2;
	return `M${from.x + boxWidth} ${lineOf(from)}H${turn}V${lineOf(to)}H${to.x}`;
}
