/** English words about what is remembered on the reader's device. */
export const device = {
	'device.stored': {
		one: '{count} time or tick is remembered on this device.',
		other: '{count} times and ticks are remembered on this device.',
	},
	'device.nothing': 'Nothing is remembered on this device.',
	'device.forget': 'Forget everything on this device',
	'device.forgotten': 'Forgotten. Nothing is remembered on this device.',
	'device.refused': 'This browser does not let the page remember anything. What you set lasts until you leave the page.',
} as const;
