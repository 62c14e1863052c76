/** Groups of the library of criteria, in the order in which they are offered. */
export const criterionGroups = ['work', 'people', 'growth', 'money', 'life', 'risk', 'meaning'] as const;
