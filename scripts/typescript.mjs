import './node-version.mjs';
// By its default name: a Node without registerHooks would stop here before it can say that it is too old.
import module from 'node:module';

/** What an import without an ending may mean here, in the order in which it is tried. */
const endings = ['.ts', '/index.ts', ''];

/** Lets Node's own TypeScript support find `./file.ts` and `./folder/index.ts` behind imports without an ending. */
module.registerHooks({
	resolve(specifier, context, next) {
		if (!specifier.startsWith('.') || /\.\w+$/.test(specifier.replace(/\.(client|state)$/, ''))) return next(specifier, context);
		const isOurs = context.parentURL?.includes('/node_modules/') === false;
		for (const ending of isOurs ? endings : []) {
			try {
				return next(specifier + ending, context);
			} catch {
				// The next ending may be the right one; the last try reports.
			}
		}
		return next(specifier, context);
	},
});
