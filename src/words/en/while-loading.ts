/** What stands where a part is loaded when it is used. */
export const whileLoading = {
  loading: 'Opening…',
  notLoaded: 'This part could not be loaded. What you saved is safe. Connect and reload the page.',
  reload: 'Reload',
} as const;
