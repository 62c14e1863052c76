/** Words of the short day on the landing page. */
export const taster = {
  title: 'Two hours of the job, in five minutes',
  lead: 'A bank has written, a team wants to start something untested, somebody stands at your desk, and at 10:30 the sponsor wants one sentence for her board. Four choices; afterwards you see what came of each.',
  begin: 'Play it here',
  begun: (choices: number) =>
    choices === 0
      ? 'You have begun it.'
      : `You have begun it and made ${choices === 1 ? 'one choice' : `${choices} choices`}.`,
  goOn: 'Go on where you stood',
  played: 'You have played it to the end.',
  see: 'See how it ended',
  again: 'Play it again',
  kept: 'Each choice is saved on this device.',
  noScript: 'Playing needs scripts. What a program of the days looks like can be read without:',
  ended: 'How your two hours ended',
  whole: 'The whole debrief: what told it, and where each other choice would have led',
  next: 'A whole day takes about half an hour. Each is another program, with other trouble:',
  allDays: 'All days',
};
