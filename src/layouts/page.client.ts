/** The script of the page has come: what needs it may be seen and used. Base.astro says what is shown until then, and if it never comes. */
document.documentElement.dataset['script'] = 'here';

/** The second click of a double click and a key that is held down say nothing new, and may meet another button in the same place. */
function isRepeated(event: Event): boolean {
	return (event instanceof KeyboardEvent && event.repeat && event.key === 'Enter') || (event instanceof MouseEvent && event.detail > 1);
}

for (const type of ['click', 'keydown'])
	addEventListener(
		type,
		(event) => {
			if (!isRepeated(event) || !(event.target instanceof Element) || event.target.closest('button') === null) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		},
		true,
	);
