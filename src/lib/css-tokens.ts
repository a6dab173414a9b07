/**
 * Reads a role's colours from the text of src/styles/tokens.css: "surface" → its hex values in the light and the dark theme.
 * For places that CSS does not reach: the browser's own bars, pictures, the manifest.
 * @throws when there is no such role or it is not made of two colours of the palette
 */
export function readRole(css: string, role: string): { light: string; dark: string } {
	const [, light, dark] = new RegExp(`--${role}: light-dark\\(var\\(--([a-z-]+)\\), var\\(--([a-z-]+)\\)\\);`).exec(css) ?? [];
	if (light === undefined || dark === undefined) throw new Error(`tokens.css has no role "--${role}" of two palette colours.`);
	return { light: readColor(css, light), dark: readColor(css, dark) };
}

function readColor(css: string, name: string): string {
	const color = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(css)?.[1];
	if (color === undefined) throw new Error(`tokens.css has no colour "--${name}".`);
	return color;
}
