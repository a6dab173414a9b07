/** Where the provider's days begin and end: a last day to ask ends there, wherever the reader is. */
export const timeZone = 'Europe/Prague';
