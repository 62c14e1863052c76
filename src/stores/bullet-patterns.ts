/** The patterns are no part of the record; the bench reaches them through here because a feature may not fetch. */
export { openPatterns } from '#platform/bullet-patterns.ts';
