/** What a page of the workshop says before a document is opened. */
export const workshopPage = {
  loading: 'Opening what you saved…',
  which: 'Document',
  another: 'Begin another',
} as const;
