/** English words about what is saved on the reader's device. */
export const device = {
	'device.stored': {
		one: '{count} entry (a time or a tick) is saved on this device.',
		other: '{count} entries (times and ticks) are saved on this device.',
	},
	'device.nothing': 'This site has saved nothing on this device.',
	'device.forget': 'Delete everything this site has saved here',
	'device.forgotten': 'Deleted. This site has nothing saved on this device.',
	'device.refused': 'This browser does not let the page save anything. What you set lasts until you leave the page.',
} as const;
