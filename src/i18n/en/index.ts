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

/**
 * English words of the interface, part by part. The parts define the keys; every other language has the same parts with the
 * same keys. `{name}` is filled in by the caller. Counted messages are objects of plural categories.
 */
export const en = {
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
} as const;
