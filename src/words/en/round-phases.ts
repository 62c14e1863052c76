import type { PhaseName } from '#domain/interview/loops.ts';

/** What is done in each part of a round, said beside its clock. */
export const roundPhases = {
  opening:
    'They say who they are; you say who you are in a minute, and why this job. Go on to the first question when you have said it aloud.',
  question: 'One answer, then the next question.',
  'follow-ups': 'They ask on where your answer was thin. One point each, in two or three sentences.',
  present: 'Tell it from the beginning, uninterrupted: what it was for, what you decided, how it ended.',
  clarify:
    'Ask before you solve: for whom and by when? What counts as done? What is fixed, and who fixed it? Which teams, and what do they owe already? What was tried? Write what you would assume where nobody answers.',
  work: 'Think aloud, in the order in which you would work: the path, what could break it, who decides, what you would do on Monday.',
  challenge:
    'They push on what you said. Hold what you have reasons for and change what you have not: “Half the time.” “The team says no.” “What would make you wrong?” “What would you cut?”',
  probe:
    'They take one decision apart at a time: what else did you consider? What did you know then? Who disagreed, and what became of it? What would you do differently? Which number would show it?',
  closing: 'Your questions. Ask what would change your mind about the job.',
  write: 'Write as it would be sent. Keep the last ten minutes for cutting.',
} satisfies Record<PhaseName, string>;
