/** What the page of practice says before anything on it is opened. */
export const practicePage = {
  loading: 'Opening what you saved…',
  model: {
    settings: 'Model for optional feedback',
    lead: 'The same settings as on the résumé bench. Nothing is sent before you press the button under an answer.',
  },
} as const;
