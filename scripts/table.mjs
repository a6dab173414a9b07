/**
 * Rows as lines of text with columns one below the other.
 * @param {readonly (readonly (string | number)[])[]} rows the first is the head
 */
export function inColumns(rows) {
	const cells = rows.map((row) => row.map(String));
	const widths = cells[0]?.map((_, column) => cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0)) ?? [];
	const isNumber = (/** @type {string} */ cell) => /^\d+$/.test(cell);
	return cells
		.map((row) =>
			row
				.map((cell, column) => (isNumber(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
