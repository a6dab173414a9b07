import type { Dictionary } from '../dictionary';
import { site } from './site';

/** Czech words of the interface, part by part. */
export const cs = { ...site } as const satisfies Dictionary;
