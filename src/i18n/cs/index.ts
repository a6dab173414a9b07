import type { Dictionary } from '../dictionary';
import { device } from './device';
import { request } from './request';
import { site } from './site';
import { timer } from './timer';

/** Czech words of the interface, part by part. */
export const cs = { ...site, ...device, ...timer, ...request } as const satisfies Dictionary;
