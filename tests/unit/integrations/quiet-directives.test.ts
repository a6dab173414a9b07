import { expect, test, vi } from 'vitest';
import { quietDirectives } from '../../../src/integrations/quiet-directives';

test.each([
	['MODULE_LEVEL_DIRECTIVE', 0],
	['UNRESOLVED_IMPORT', 1],
])('a warning %s is passed on %i times', (code, times) => {
	const next = vi.fn();
	quietDirectives.call({} as never, 'warn', { code, message: 'm' }, next);
	expect(next).toHaveBeenCalledTimes(times);
});
