/** Why there is no rewrite; each has its sentence and next step in words/en/rewriter.ts. */
export const rewriteReasons = [
  /** This device has no connection. */
  'offline',
  /** Nothing answers at the address. */
  'unreachable',
  /** Something answers, but does not let web pages of this site ask it. */
  'not-allowed-here',
  /** The page's own policy forbids the address. */
  'blocked-by-policy',
  'unauthorized',
  'out-of-credit',
  'rate-limited',
  /** The ceiling that the site's owner set for a day is reached. */
  'day-is-full',
  'no-such-model',
  /** The other side understood the protocol and not the question. */
  'not-understood',
  'server-error',
  'timeout',
  /** The connection ended in the middle. */
  'cut-off',
  /** The model declined to answer. */
  'refused',
  /** Asked twice, and neither answer had the asked-for shape. */
  'unusable-answer',
  /** The answer did not end where an answer ends. */
  'too-long',
  /** More was to be sent than is sent. */
  'too-much',
  /** The model gave back the person's own words. */
  'nothing-new',
  'not-set-up',
  'stopped',
] as const;

export type RewriteReason = (typeof rewriteReasons)[number];

/** Whether a call that failed so may be repeated by itself. */
export const mayPass = (reason: RewriteReason): boolean =>
  reason === 'server-error' || reason === 'unreachable' || reason === 'cut-off';
