/** Grammatical cases in which a quantity can stand in a Czech sentence; `nom` is the default. */
export const czechCases = ['nom', 'gen', 'dat', 'acc', 'loc', 'ins'] as const;

export type CzechCase = (typeof czechCases)[number];
