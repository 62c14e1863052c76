/** What the page of the story bank says before a story is opened. */
export const storiesPage = {
  loading: 'Opening what you saved…',
  none: 'No story yet. Begin with something that went wrong and that you noticed first; it need not be from work.',
} as const;
