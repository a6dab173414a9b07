import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problem';
import { adviseOnYaml } from './explain/yaml';

/** Fields of a page or entries of a data file, with the line of each. */
export interface YamlSource {
	/** Plain data; undefined where the text cannot be read. */
	data: unknown;
	/** Line in the file of what stands at this path, else of the nearest thing around it. */
	lineOf: (path: readonly PropertyKey[]) => number;
	/** The text of a line of the file, without the spaces around it. */
	textAt: (line: number) => string;
}

/**
 * Reads fields or entries.
 * @param firstLine line of the file on which `text` begins
 * @param read section that tells editors about such fields
 */
export function parseYaml(
	file: string,
	text: string,
	firstLine: number,
	read: Problem['read'],
): { source: YamlSource; problems: Problem[] } {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const lines = text.split(/\r?\n/);
	const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	const textAt = (line: number) => (lines[line - firstLine] ?? '').trim();

	// One message a line: what follows on the same line is the echo of the first.
	const byLine = new Map<number, Problem>();
	for (const { offset, ...error } of mistakesIn(document)) {
		const line = lineAt(offset);
		const raw = lines[line - firstLine] ?? '';
		const found = raw.trim() === '' ? 'the end of the fields' : raw.trim();
		if (!byLine.has(line)) byLine.set(line, { file, line, found, ...adviseOnYaml(error, raw), read, fatal: true });
	}
	const problems = [...byLine.values()];
	const data: unknown = problems.length > 0 ? undefined : document.toJS();
	return { source: { data, lineOf: (path) => lineAt(offsetOf(document, path)), textAt }, problems };
}

interface Mistake {
	code: Parameters<typeof adviseOnYaml>[0]['code'];
	message: string;
	offset: number;
}

function mistakesIn(document: Document.Parsed): Mistake[] {
	const found: Mistake[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
		code,
		message,
		offset: /closing|must( be sufficiently indented and)? end with/.test(message) ? openedBefore(document, pos[0]) : pos[0],
	}));
	// `*word` would repeat a part of the file that was named before; editors mean an asterisk.
	visit(document, (_, node) => {
		if (isAlias(node)) found.push({ code: 'BAD_SCALAR_START', message: '', offset: node.range?.[0] ?? 0 });
	});
	// Once lines do not line up, or a sign stands where none can, what is read after that makes no sense.
	const lost = found.findIndex(({ message }) => message.includes('same column') || message.includes('YAML stream'));
	return lost === -1 ? found : found.slice(0, Math.max(lost, 1));
}

/** Where the quotation mark or bracket stands that is missing its other half; it is noticed much further down. */
function openedBefore(document: Document.Parsed, offset: number): number {
	let opened = offset;
	visit(document, (_, node) => {
		const isOpen = isScalar(node) ? node.type?.startsWith('QUOTE') === true : isCollection(node) && node.flow === true;
		if (isOpen && isNode(node) && node.range && node.range[0] <= offset) opened = node.range[0];
	});
	return opened;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
	let node: unknown = document.contents;
	let offset = 0;
	for (const key of path) {
		const step = isMap(node)
			? entryOf(node.items, key)
			: isSeq(node)
				? { at: node.items[Number(key)], value: node.items[Number(key)] }
				: undefined;
		if (step === undefined || !isNode(step.at)) return offset;
		offset = step.at.range?.[0] ?? offset;
		node = step.value;
	}
	return offset;
}

function entryOf(items: readonly { key: unknown; value: unknown }[], key: PropertyKey) {
	const pair = items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
	return pair && { at: pair.key, value: pair.value };
}
