const percent = (share: number): string => `${Math.round(share * 100)}%`;
const exactly = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Words of the decision matrix that every part of it needs. */
export const decision = {
  title: 'Decision matrix',
  description:
    'Is it TPM, or something else? Weigh alternatives by your own criteria, score them as ranges, and see what would change the answer.',
  lead: 'Is it TPM, or something else? Weigh it by what matters to you, and see what would change the answer.',
  noScript:
    'The decision matrix runs in your browser and needs JavaScript. The roles that it compares can be read without it.',
  rolesLink: 'Roles compared',
  loading: 'Opening your record…',
  partsLabel: 'Parts of the decision',
  parts: {
    alternatives: 'Alternatives',
    criteria: 'Criteria',
    weights: 'Weights',
    scores: 'Scores',
    flags: 'Red flags',
    result: 'Result',
    argue: 'Argue',
    journal: 'Journal',
    script: 'Script',
  },
  locked: 'locked',
  percent,
  exactly,
  of: (given: number, all: number) => `${given} of ${all}`,
  remove: 'Remove',
  removeOne: (name: string) => `Remove ${name}`,
  notSaved: 'That could not be saved. Nothing has changed.',
  unnamed: 'Unnamed',
  start: {
    title: 'What are you deciding?',
    lead: 'Two alternatives are put in to begin with: TPM and where you are now. You can change both.',
    steps: [
      'Name what you could do.',
      'Choose what matters, each with a fixed worst and best.',
      'Weigh it, and lock the weights with a date.',
      'Score each alternative as a range.',
      'Read what would change the answer, argue against it, and find out the one thing that decides.',
    ],
    order: 'The order matters: what was weighed before any score cannot be bent to a result that one wishes for.',
    question: 'The question',
    suggestion: 'Is TPM the right next step for me?',
    begin: 'Start',
    look: 'Look at a worked example',
    tpm: 'Technical program manager',
    stay: 'Stay where I am',
    another: 'Start another decision',
    which: 'Decision',
    discard: 'Remove this decision',
    back: 'Back to the decision',
  },
};
