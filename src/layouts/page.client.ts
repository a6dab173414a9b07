/** The script of the page has come: what needs it may be seen and used. Base.astro says what is shown until then, and if it never comes. */
document.documentElement.dataset['script'] = 'here';

/** The second click of a double click and a key that is held down say nothing new, and may meet another button in the same place. */
function pressOnce(event: MouseEvent | KeyboardEvent): void {
	const isRepeated = 'repeat' in event ? event.repeat && event.key === 'Enter' : event.detail > 1;
	if (!isRepeated || !(event.target instanceof Element) || event.target.closest('button') === null) return;
	event.preventDefault();
	event.stopImmediatePropagation();
}

addEventListener('click', pressOnce, true);
addEventListener('keydown', pressOnce, true);
