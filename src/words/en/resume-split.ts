/** Words of the view in which the split of a résumé is corrected. */
export const resumeSplit = {
  lead: 'Every line with what it was read as. Nothing is lost here: what you change can be undone.',
  kindOf: (start: string) => `What this line is: ${start}`,
  join: 'Join to the line above',
  split: 'Split in two',
  caret: 'Put the caret where the second line begins.',
  here: 'Split here',
  cancel: 'Cancel',
  remove: 'Delete',
} as const;
