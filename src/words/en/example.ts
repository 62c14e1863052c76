/** Words around the worked example. */
export const example = {
  look: 'Look at a worked example',
  is: 'This is a worked example of a fictional person. It is not saved and does not touch your own record.',
  leave: 'Close the example',
  failed: 'The example could not be loaded. Your own record is not affected.',
} as const;
