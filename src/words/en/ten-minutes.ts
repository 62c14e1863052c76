/** Words of the ten-minute review, which needs no key and no set-up. */
export const tenMinutes = {
  title: 'Ten-minute review',
  description:
    'Read what somebody handed in, rate three rows, name one strength and one essential point, and send the reply as plain text.',
  lead: 'Three ratings, one strength, one essential point. You send the reply yourself, as plain text. Nothing is kept anywhere but on this device, while you write.',
  empty: 'Open the link or the file that you were sent. It holds the work and the rubric.',
  from: (mentee: string, exercise: string) => `${mentee}: ${exercise}`,
  asked: 'What was asked for',
  missing: 'The rubric could not be fetched. Connect and open the link again, or ask for the file.',
  rate: 'Rate three rows',
  strength: 'One strength',
  strengthHint: 'What they should keep doing.',
  essential: 'One essential point',
  essentialHint: 'The one thing without which it does not do its work, and what to do about it.',
  saw: 'What you saw',
  sawChoices: {
    document: 'I saw the document',
    defense: 'I heard them defend it',
    work: 'I worked with them on it',
  },
  attests: 'I stand for it: I would say this to a third person who asks',
  name: 'Your name',
  reply: 'The reply',
  replyHint: 'Copy it into a mail or a chat. Whoever handed in pastes it back, and their ledger reads it.',
  replyNeeds: 'Rate the rows and give your name, and the reply stands here.',
  compareSelf: 'They rated it',
  toDesk: 'Keep it on a mentor desk',
} as const;
