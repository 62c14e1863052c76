/** Bounds of one answer, the same in the browser and on the server. */
export const limits = {
  /** Characters of everything that is sent besides the instructions: bullet, facts and posting. */
  input: 8000,
  /** Bytes of UTF-8 that the text of an answer may have. */
  answer: 20 * 1024,
  /** Bytes that may arrive in all; the frames around a piece of text outweigh it. */
  wire: 2 * 1024 * 1024,
  /** Longest that an answer may take, in milliseconds. */
  total: 60_000,
  /** Longest silence, in milliseconds. */
  idle: 15_000,
  /** Most tokens that a model may write. */
  tokens: 2000,
  /** Characters of one rewrite. */
  variant: 600,
  /** Rewrites asked for. */
  variants: 3,
  /** Times that a call is repeated after a fault that may pass. */
  retries: 2,
  /** Wait before the first repetition, in milliseconds; it doubles. */
  backoff: 500,
} as const;
