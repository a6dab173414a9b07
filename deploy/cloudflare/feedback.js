/**
 * Takes a vote: the build writes this, filled in, to dist-hosts/functions, where Cloudflare Pages looks for functions by address.
 * One line in the log of the deployment, with nothing of who sent it.
 */
const vote = new RegExp(String.raw`{{vote}}`);

/** @param {{ request: Request }} context */
export function onRequestPost({ request }) {
	const query = new URL(request.url).search.slice(1);
	// Other sites cannot vote in their visitors' name. Old browsers do not say where a request comes from.
	const from = request.headers.get('sec-fetch-site') ?? 'same-origin';
	if (from !== 'same-origin' || !vote.test(query)) return new Response(null, { status: 400 });
	console.log(JSON.stringify({ time: new Date().toISOString(), query }));
	return new Response(null, { status: 204 });
}

/** A vote has one method. */
export function onRequest() {
	return new Response(null, { status: 405, headers: { allow: 'POST' } });
}
