import type { Judgement } from './email-check.state';

/**
 * Says at each part of the page's drawing of the loop whether it holds, in the drawing's own words, and in its text
 * alternative; undefined takes it back. Does nothing on a page without the drawing.
 */
export function showLoop(loop: Judgement['loop'] | undefined): void {
	const drawing = document.querySelector<SVGElement>('[data-loop]');
	if (!drawing) return;
	const parts = Object.entries(loop ?? { mailbox: undefined, bill: undefined, reader: undefined });
	const said = parts.map(([name, state]) => {
		const part = drawing.querySelector<SVGElement>(`[data-part="${name}"]`);
		const says = part?.querySelector('.says');
		if (!part || !says) return '';
		if (state === undefined) delete part.dataset['state'];
		else part.dataset['state'] = state;
		const word = state === undefined ? '' : (drawing.dataset[state] ?? '');
		says.textContent = '';
		const line = [...part.querySelectorAll('text')]
			.map((text) => text.textContent.trim())
			.join(' ')
			.trim();
		says.textContent = word;
		return `${line}: ${word}`;
	});
	drawing.dataset['alt'] ??= drawing.getAttribute('aria-label') ?? '';
	drawing.setAttribute('aria-label', loop ? `${drawing.dataset['alt']} ${said.join('; ')}.` : drawing.dataset['alt']);
}
