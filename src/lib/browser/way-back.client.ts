import { fillControls, readControls, resetChoices } from './control-values.client';

/**
 * Makes the way back to a tool no new start: what stands in its controls is kept with the page's entry in the tab's history, as
 * browsers keep it for fields that they may offer to fill in later, which these are not. A reload or a new visit begins empty: HTML
 * lets only text fields ask the browser for that, so what was chosen is unmade here.
 */
export function keepForWayBack(tool: HTMLElement): void {
	const state: unknown = history.state;
	const isWayBack = performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'back_forward');
	if (isWayBack && Array.isArray(state)) fillControls(tool, state);
	else resetChoices(tool);
	history.replaceState(null, '');
	addEventListener('pagehide', () => {
		history.replaceState(readControls(tool), '');
	});
}
