/** A stage on a strip of days; lengths are shares of its width, as SVG writes them. */
export interface Bar {
	x: string;
	width: string;
	/** The first stage, in which the reader can do most; the last, in which it is over; any between them. */
	tone: 'first' | 'later' | 'last';
}

/** A number below the strip. */
export interface DayMark {
	x: string;
	day: number;
	anchor: 'start' | 'middle' | 'end';
}

/** Share of the strip that the last stage gets: it has no end. */
const rest = 0.1;
/** Gap between two stages, in hundredths of the width. */
const gap = 0.6;

/**
 * Lays out the days after expiration on a strip.
 * @param firsts day on which each stage begins, in their order
 * @param length days that the whole width stands for
 */
export function stripOf(firsts: readonly number[], length = (firsts.at(-1) ?? 0) / (1 - rest)): { bars: Bar[]; days: DayMark[] } {
	const share = (day: number) => Math.min(100, (100 * day) / Math.max(length, 1));
	const bars = firsts.map((first, index): Bar => {
		const next = firsts[index + 1];
		const from = share(first === 0 ? 0 : startOf(first, index, firsts));
		const to = next === undefined ? 100 : share(startOf(next, index + 1, firsts));
		const tone = index === 0 ? 'first' : next === undefined ? 'last' : 'later';
		return { x: percent(from), width: percent(Math.max(0, to - from - (next === undefined ? 0 : gap))), tone };
	});
	const days = firsts.map((first, index): DayMark => {
		const day = startOf(first, index, firsts);
		return { x: percent(share(day)), day, anchor: index === 0 ? 'start' : 'middle' };
	});
	return { bars, days };
}

/** Where a day lies on the strip; what is later than its end lies at the end. */
export function placeOnStrip(day: number, firsts: readonly number[]): string {
	return percent(Math.min(100, (100 * day * (1 - rest)) / Math.max(firsts.at(-1) ?? 0, 1)));
}

/** A stage begins where the one before it ends: on its last day. What is over for good is over on the day itself. */
function startOf(first: number, index: number, firsts: readonly number[]): number {
	return index === 0 || index === firsts.length - 1 ? first : first - 1;
}

function percent(share: number): string {
	return `${Number(share.toFixed(2))}%`;
}
