/** Words of the short day on the landing page before it is opened. */
export const taster = {
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
};
