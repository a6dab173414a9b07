import type { Dictionary } from '../dictionary';
import { card } from './card';
import { company } from './company';
import { deadline } from './deadline';
import { device } from './device';
import { feedback } from './feedback';
import { finder } from './finder';
import { request } from './request';
import { emailCheck } from './email-check';
import { machines } from './machines';
import { search } from './search';
import { site } from './site';
import { timer } from './timer';

/** Czech words of the interface, part by part. */
export const cs = {
	...company,
	...site,
	...search,
	...device,
	...feedback,
	...finder,
	...machines,
	...timer,
	...request,
	...deadline,
	...card,
	...emailCheck,
} as const satisfies Dictionary;
