import { cardSize } from '../lib/head';

/** Words on a social card, all of them from its page. */
export interface CardWords {
	/** Name of the site; empty where the title holds it. */
	site: string;
	/** The customer's sentence. */
	title: string;
	/** Names `answer`; empty on pages that lead to answers. */
	label: string;
	answer: string;
	/** Host on which the site is served. */
	host: string;
}

/** Colours of the light theme, by role in tokens.css. */
export interface CardColors {
	surface: string;
	text: string;
	quiet: string;
	accent: string;
	tint: string;
}

/** An element as Satori takes it; https://github.com/vercel/satori#jsx lists the styles it knows. */
export interface CardNode {
	type: string;
	props: Record<string, unknown>;
}

const panelWidth = 300;
const padding = 64;
/** Longer titles are set smaller, so that three lines are the most. */
const longTitle = 38;

/** The look of a card: what the page says on paper, the way in at its side. Lengths are pixels. */
export function drawCard(words: CardWords, colors: CardColors): CardNode {
	const column = { display: 'flex', flexDirection: 'column' };
	return box(
		{ display: 'flex', width: cardSize.width, height: cardSize.height, backgroundColor: colors.surface, fontFamily: 'Inter, InterExt' },
		[
			box({ ...column, flexGrow: 1, width: cardSize.width - panelWidth, padding, paddingRight: 56, justifyContent: 'space-between' }, [
				box({ fontSize: 28, fontWeight: 700, color: colors.accent, letterSpacing: '-0.01em' }, words.site),
				box({ ...column }, [
					box(
						{
							fontSize: words.title.length > longTitle ? 58 : 66,
							fontWeight: 700,
							lineHeight: 1.12,
							letterSpacing: '-0.025em',
							color: colors.text,
							textWrap: 'balance',
							whiteSpace: 'pre-wrap',
						},
						keepTogether(words.title),
					),
					box({ ...column, marginTop: 36, paddingLeft: 24, borderLeft: `7px solid ${colors.accent}` }, [
						...(words.label === '' ? [] : [box({ fontSize: 24, fontWeight: 700, color: colors.accent, marginBottom: 6 }, words.label)]),
						box(
							{ fontSize: 30, fontWeight: 500, lineHeight: 1.4, color: colors.quiet, textWrap: 'balance', whiteSpace: 'pre-wrap' },
							keepTogether(words.answer),
						),
					]),
				]),
				box({ fontSize: 24, fontWeight: 500, color: colors.quiet }, words.host),
			]),
			box({ display: 'flex', width: panelWidth, height: cardSize.height, backgroundColor: colors.accent }, door(colors)),
		],
	);
}

/** The site's mark, large: a door at the edge of the panel, and the way that leads to it from outside. */
function door(colors: CardColors): CardNode {
	const stroke = { fill: 'none', strokeWidth: 22, strokeLinecap: 'round', strokeLinejoin: 'round' };
	return {
		type: 'svg',
		props: {
			width: panelWidth,
			height: cardSize.height,
			viewBox: `0 0 ${panelWidth} ${cardSize.height}`,
			children: [
				{ type: 'path', props: { ...stroke, stroke: colors.tint, d: 'M150 175h86v280h-86' } },
				{ type: 'path', props: { ...stroke, stroke: colors.surface, d: 'M44 315h132M120 251l64 64-64 64' } },
			],
		},
	};
}

/** Satori would break "e-mail" after its hyphen. Of the signs that forbid it, the font has this one only. */
function keepTogether(text: string): string {
	return text.replace(/(?<=\p{L}-)(?=\p{L})/gu, '\ufeff');
}

function box(style: Record<string, string | number>, children: CardNode[] | CardNode | string): CardNode {
	return { type: 'div', props: { style, children } };
}
