/** The script of the page has come: what needs it may be seen and used. Base.astro says what is shown until then, and if it never comes. */
document.documentElement.dataset['script'] = 'here';
