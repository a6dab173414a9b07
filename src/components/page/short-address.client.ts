import { chooseLanguage } from './short-address.state';

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-leads-to]')];
const language = chooseLanguage(
	navigator.languages,
	links.map(({ hreflang }) => hreflang),
);
const link = links.find(({ hreflang }) => hreflang === language);
// The page itself must not stay in the history, or "back" would lead here and on again.
if (link !== undefined) location.replace(link.href);
