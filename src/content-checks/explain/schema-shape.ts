import { z } from 'astro/zod';
import { valueAt } from '../plain-data';

/** What the rules for fields say about one place in the data. */
export interface Shape {
	/** Names of the fields that may stand here; none where this is no group of fields. */
	fields: Readonly<Record<string, z.ZodType>>;
	/** The sentence for editors. */
	description: string | undefined;
	/** The words of which one must stand here. */
	options: readonly string[];
	type: z.ZodType | undefined;
}

/** Finds what may stand at a path; `data` decides between the kinds of pages. */
export function shapeAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): Shape {
	const type = path.reduce<z.ZodType | undefined>((outer, key, index) => {
		return outer && step(unwrap(outer, valueAt(data, path.slice(0, index))).inner, key);
	}, schema);
	if (type === undefined) return { fields: {}, description: undefined, options: [], type };
	const { inner, description } = unwrap(type, valueAt(data, path));
	const fields = inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {};
	const options = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
	return { fields, description, options, type: inner };
}

function step(type: z.ZodType, key: PropertyKey): z.ZodType | undefined {
	if (type instanceof z.ZodObject) return (type.shape as Record<string, z.ZodType>)[String(key)];
	if (type instanceof z.ZodArray) return type.element as z.ZodType;
	return type instanceof z.ZodRecord ? (type.valueType as z.ZodType) : undefined;
}

/** Takes off "may be left out" and chooses the kind; the outermost description wins. */
function unwrap(type: z.ZodType, data: unknown): { inner: z.ZodType; description: string | undefined } {
	const { description } = type;
	if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) {
		const deeper = unwrap(type.unwrap() as z.ZodType, data);
		return { inner: deeper.inner, description: description ?? deeper.description };
	}
	if (!(type instanceof z.ZodDiscriminatedUnion)) return { inner: type, description };
	const kinds = type.options as readonly z.ZodType[];
	const kind = valueAt(data, [type.def.discriminator]);
	const chosen = kinds.find(
		(option) =>
			option instanceof z.ZodObject && (option.shape as Record<string, z.ZodType>)[type.def.discriminator]?.safeParse(kind).success,
	);
	return { inner: chosen ?? type, description };
}

/** Lines with which an editor can add a field, e.g. `title: …`. */
export function sampleField(name: string, type: z.ZodType, indent = ''): string {
	const { inner } = unwrap(type, undefined);
	if (inner instanceof z.ZodObject) return [`${indent}${name}:`, ...sampleFields(inner, `${indent}  `)].join('\n');
	if (!(inner instanceof z.ZodArray)) return `${indent}${name}: ${sampleValue(inner)}`;
	const item = unwrap(inner.element as z.ZodType, undefined).inner;
	if (!(item instanceof z.ZodObject)) return `${indent}${name}: [${sampleValue(item)}]`;
	const [first = '', ...rest] = sampleFields(item, `${indent}    `);
	return [`${indent}${name}:`, first.replace('    ', '  - '), ...rest].join('\n');
}

function sampleFields(type: z.ZodObject, indent: string): string[] {
	return Object.entries(type.shape as Record<string, z.ZodType>)
		.filter(([, inner]) => !inner.safeParse(undefined).success)
		.map(([name, inner]) => sampleField(name, inner, indent));
}

function sampleValue(type: z.ZodType): string {
	if (type instanceof z.ZodEnum) return String(type.options[0]);
	if (type instanceof z.ZodDate) return 'YYYY-MM-DD';
	return type instanceof z.ZodNumber ? '1' : '…';
}
