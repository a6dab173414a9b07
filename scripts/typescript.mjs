import { registerHooks } from 'node:module';

/** Lets Node's own TypeScript support find `./file.ts` and `./folder/index.ts` behind imports without an ending. */
registerHooks({
	resolve(specifier, context, next) {
		if (!specifier.startsWith('.') || /\.\w+$/.test(specifier.replace(/\.(client|state)$/, ''))) return next(specifier, context);
		try {
			return next(`${specifier}.ts`, context);
		} catch {
			return next(`${specifier}/index.ts`, context);
		}
	},
});
