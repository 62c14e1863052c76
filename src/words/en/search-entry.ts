/** The one sentence of search that has to be there when nothing more can be loaded. */
export const searchEntry = {
  failed: 'Search could not be loaded. Nothing you saved is affected. Check the connection, then load this page again.',
} as const;
