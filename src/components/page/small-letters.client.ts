/**
 * Leads from an address in capitals, as short ones are often written, to the same in small letters, which all addresses of this site
 * are in. For hosts of files, which compare letter by letter; the second time there is nothing to make small, so nobody goes in circles.
 */
const base = import.meta.env.BASE_URL;
const to = new URL(location.href);
// By its path alone: “//ELSEWHERE.EXAMPLE” as an address of its own would lead to another host.
if (to.pathname.startsWith(base)) to.pathname = base + to.pathname.slice(base.length).toLowerCase();
if (to.pathname !== location.pathname) location.replace(to);
