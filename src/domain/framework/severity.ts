/** How much a red flag matters: `stop` settle it before applying, `fixable` work on it, `watch` keep an eye on it. */
export const severities = ['stop', 'fixable', 'watch'] as const;
