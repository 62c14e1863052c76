import type { ScriptKey } from '#domain/record/decision.ts';

const points = (share: number): string => (share * 100).toFixed(1);
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

type Names = { about: string; against: string };

/** Words of what comes after the result: arguing against it, the journal, the script. */
export const decisionClose = {
  notYet: 'This needs a result first: two alternatives, locked weights and at least one score.',
  toScores: 'Score the alternatives',
  argue: {
    title: (rival: string) => `The case for ${rival}`,
    lead: (winner: string, gap: number) =>
      `It is ${points(gap)} points behind ${winner}. This is the strongest case that your own numbers make for it.`,
    leads: 'Where it is ahead',
    leadLine: (criterion: string, by: number) => `${criterion}: ${points(by)} points ahead.`,
    noLeads: 'It is ahead on nothing. The case has to come from a criterion that is missing.',
    flips: 'What would put it first',
    weight: (criterion: string, from: number, to: number) =>
      `If “${criterion}” mattered ${to > from ? 'more' : 'less'} than ${percent(to)} of the whole, where you now have ${percent(from)}.`,
    ranges: (parts: readonly { criterion: string; behind: number }[]) =>
      `If both ends of your ranges came true in its favor on ${parts.length === 1 ? 'this' : 'any one of these alone'}: ${parts
        .map(({ criterion, behind }) => `“${criterion}” (then it leads by ${points(behind)} points)`)
        .join(', ')}.`,
    noFlips: 'Between these two, neither a single weight nor the ranges on a single criterion put it first.',
    answer: 'Your answer to it',
    answerHint: 'If you cannot answer it, the result is not the decision yet.',
    uncertainty: 'The key uncertainty',
    uncertaintyLead:
      'Finding out is worth most where an answer could change the winner. Value: how much better, on average, the best choice would then be, in total points.',
    worth: 'Value of knowing',
    changes: 'Chance to change the winner',
    pickOf: (criterion: string) => `${criterion} is my key uncertainty`,
    small: (value: number) => (value < 0.001 ? 'under 0.1' : points(value)),
    test: (alternative: string) => `The cheapest test, above all for ${alternative}`,
    askAbout: (worst: string, best: string) =>
      `Ask two people who live with it where they would place it between “${worst}” and “${best}”, and what they saw that says so.`,
    ownTest: 'The test I will make, and by when',
    anchors: 'What that skill looks like, level by level',
    exercise: 'Or try it',
    nothing: 'No range is wide enough for an answer to change the winner. What could still change it are weights.',
    source: 'Expected value of perfect information, exact over your ranges: Raiffa and Schlaifer, 1961.',
    next: 'Write it down',
  },
  journal: {
    title: 'Decision and forecasts',
    lead: 'Write down what you choose, how sure you are, and what will have happened by a day. Then you can learn from how it went.',
    chosen: 'I choose',
    open: 'Not decided yet',
    decidedOn: (date: string) => `Decided on ${date}.`,
    confidence: 'How sure (percent)',
    confidenceHint: 'How sure are you that you will still choose this on the day you look back?',
    reviewOn: 'Look back on',
    review: 'How did it go?',
    reviewDue: 'The day to look back has come.',
    bad: 'A number from 0 to 100.',
    forecasts: 'Forecasts',
    says: 'What will have happened?',
    saysHint: 'So plain that nobody can argue about it on the day. Such as: I have led one design review by myself.',
    chance: 'Chance (percent)',
    due: 'By',
    add: 'Write the forecast',
    needSays: 'Say what will have happened.',
    needChance: 'A number from 0 to 100.',
    needDue: 'Choose the day.',
    dueNow: 'The day has come. Did it happen?',
    yes: 'It happened',
    no: 'It did not',
    reopen: 'Open again',
    outcomes: { open: 'open', happened: 'happened', 'did-not': 'did not happen' },
    line: (chance: number, due: string) => `${chance}% by ${due}`,
    none: 'No forecast yet.',
    remove: 'Remove',
    removeOf: (says: string) => `Remove the forecast: ${says}`,
    brier: (score: number, count: number) =>
      `Brier score ${score.toFixed(3)} over ${count} settled forecasts. 0 is perfect; always saying 50% gives 0.250.`,
    brierLater: (settled: number, least: number) =>
      `${settled} of ${least} settled. A Brier score is shown from ${least} on; below, it says more about luck.`,
    next: 'Explain it',
  },
  script: {
    title: 'Explain it',
    lead: 'From your own reasons and evidence. Change every word that is not yours.',
    about: 'About',
    stance: 'For or against',
    stances: { for: 'Why I go for it', against: 'Why I do not' } satisfies Record<ScriptKey['stance'], string>,
    audience: 'To whom',
    audiences: {
      manager: 'My manager',
      mentor: 'A mentor',
      network: 'My network',
      recruiter: 'A recruiter',
      interviewer: 'An interviewer',
      family: 'Family',
    } satisfies Record<ScriptKey['audience'], string>,
    length: 'How long',
    lengths: { seconds: '15 seconds', minute: 'One minute', written: 'Written' } satisfies Record<
      ScriptKey['length'],
      string
    >,
    build: 'Draft it from my reasons',
    rebuild: 'Draft it anew',
    rebuildHint: 'Your text makes way for the draft; undo brings it back.',
    text: 'The script',
    noReasons: 'Your numbers hold no reason on this side, so there is nothing to draft from.',
    rests: 'It rests on',
    restsOnNothing: 'It cites nothing from your ledger. Attach evidence to a score, and the next draft cites it.',
    retracted: 'retracted: take it out, or say it otherwise',
    gone: 'an item that is no longer in the ledger',
    untraced: 'Numbers that nothing it rests on holds',
    length15: (count: number) => `${count} words.`,
    opening: {
      for: {
        manager: ({ about, against }: Names) =>
          `I want to move toward ${about}, and I have weighed it against ${against}.`,
        mentor: ({ about, against }: Names) =>
          `I compared ${about} with ${against}, and I am going for ${about}. Tell me where I fool myself.`,
        network: ({ about }: Names) => `I am looking for work as ${about}.`,
        recruiter: ({ about }: Names) => `I am looking for a position as ${about}, and this is why it fits.`,
        interviewer: ({ about, against }: Names) => `I chose ${about} over ${against}, and this is why.`,
        family: ({ about, against }: Names) =>
          `I have thought it through: ${about} is what I want to try, rather than ${against}.`,
      },
      against: {
        manager: ({ about, against }: Names) => `I looked hard at ${about}, and I am going for ${against} instead.`,
        mentor: ({ about, against }: Names) =>
          `I compared ${about} with ${against} and decided against ${about}. Tell me what I overlook.`,
        network: ({ about, against }: Names) => `I considered ${about} and am going for ${against}.`,
        recruiter: ({ about, against }: Names) =>
          `Thank you for thinking of me for ${about}. I am going for ${against}, and this is why.`,
        interviewer: ({ about, against }: Names) =>
          `I have decided against ${about}, in favor of ${against}, and I want you to hear the reason from me.`,
        family: ({ about, against }: Names) => `I have thought it through: not ${about} now, but ${against}.`,
      },
    } satisfies Record<ScriptKey['stance'], Record<ScriptKey['audience'], (names: Names) => string>>,
    reason: (place: number, criterion: string, note: string) =>
      `${place === 0 ? 'What weighs most' : 'Then'}: ${criterion}.${note === '' ? '' : ` ${note}`}`,
    backed: (titles: string) => `What shows it: ${titles}.`,
    closing: {
      manager: 'What would you want to see from me before you support this?',
      mentor: 'Which of these reasons would you not accept?',
      network: 'Whom should I talk to?',
      recruiter: 'If that changes what you have in mind for me, tell me.',
      interviewer: 'Ask me about any of it.',
      family: 'I will look at it again on a fixed day, and tell you how it went.',
    } satisfies Record<ScriptKey['audience'], string>,
  },
};
