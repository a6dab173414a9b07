/**
 * Sent to the window by a tool that has tried to store something, so that the count of what is stored follows.
 * A CustomEvent; `detail.kept` is false where the browser refused.
 */
export const memoryChanged = 'help:memory-changed';

/** Sent to the window when everything has been forgotten, so that every tool on the page starts empty. */
export const memoryForgotten = 'help:memory-forgotten';
