import type { Agreement } from '#domain/interview/second-reading.ts';

/** Words of the page that says how answers are read. */
export const answerRules = {
  title: 'How answers are read',
  description:
    'What the fixed rules look for in an interview answer, what they never judge, and how often they were right on answers labeled by hand.',
  lead: 'Fixed rules read the words of your answer: the same text always gets the same remarks, on your device, without a model.',
  looksTitle: 'What they look at',
  looks: [
    'Which part of a story each sentence tells: situation, task, action, result or reflection. Words speak for a part (“my job was”, “dropped from”, “looking back”), and so does the order in which stories are told. The most fitting sequence wins.',
    'How the words are shared among the parts. A situation above 35% and an action below 30% are remarked.',
    'Whether the first sentence has an outcome or a position.',
    'Whether “we” does more than “I” in a story about you.',
    'Whether there is a number, and whether your ledger holds it. Counts and times up to ten in passing (two teams, three weeks) are not asked about; as a result they are, and so are money, percent and multiples.',
    'After that, which move of a strong answer yours says least about, by its words: the rarer a word among the moves, the more it counts. None is named unless one is clearly behind the others.',
    'Hedges such as “kind of” and “helped to”.',
    'How many words there are for the minutes: at 140 words a minute where one speaks, half a page to a page and a half in half an hour where one writes. Estimates and designs are not counted.',
  ],
  neverTitle: 'What they never judge',
  never:
    'Pace, accent, pauses, fillers, grammar and voice. A recording is not listened to by anything; only a text that you typed, or had written down on this device, is read.',
  numbersTitle: 'How the numbers of a story are compared',
  numbersLead:
    'A number of a story is held against your other stories, its own shorter versions, your bullets and your ledger. It is shown as one to settle where all of this holds:',
  numbers: ({ nearWords, wordsInCommon, hedge }: { nearWords: number; wordsInCommon: number; hedge: number }) => [
    'The two texts speak of the same work: they rest on the same item of the ledger or its neighbors, or both name the same organization or project by two capitalized words or more.',
    'The unit is the same: days and days, teams and teams, % and %, $ and $.',
    `At least ${wordsInCommon} words are the same within ${nearWords} words of each number, in the same part of the sentence. Where things are counted (“14 services”), the thing is one of the ${wordsInCommon}. Words such as team, project or took do not count.`,
    'Both are a start (“from 12 days”), both a change (“by 8 days”), or neither.',
    'Nothing sets them apart: planned, median, first, a month, a weekday, per.',
    `One is not the other rounded, and where one is called “about” or “over”, they are more than ${hedge}% apart.`,
    'Neither text states the other’s number too.',
  ],
  numbersHonest:
    'Numbers in words (“nine days”) and the same time in another unit (two weeks, ten days) are not compared. The rule rather misses a conflict than shows a false one; what it shows wrongly you can call “not the same thing”, and that is kept. The thresholds are editorial.',
  accuracy: 'How often they are right',
  accuracyLead: (answers: number, sentences: number) =>
    `${answers} answers with ${sentences} sentences were written and labeled by hand for this, before the rules read them: tidy ones, rambling ones, failures, answers without a result, team answers in “we”, answers from outside tech, and the English of several countries. They are ours, not recordings of people.`,
  first: (tuned: number, held: number) =>
    `When the rules first read them, they gave ${tuned}% of the sentences of the one half and ${held}% of the other the part that the reader gave. They were then corrected on the first half alone. Nobody looked at which sentences of the second half were wrong; only its totals were seen.`,
  honest:
    'So the second table is the one to believe, and even it flatters a little: the person who wrote both halves also wrote the rules. “Part missing” is the weakest remark. Where it is wrong about you, it is wrong, and your answer is fine.',
  second:
    'A second reading was made without sight of the first labels and of the rules, by the same five definitions. How far two readings agree is about the most that can be asked of rules, so that their F1 against each other stands beside that of the rules. Cohen’s kappa takes out what chance would give: 1 is agreement, 0 chance. The second reading was made for this site too; readers from elsewhere may agree less.',
  sets: { tuned: 'The half that the rules were corrected on', 'held-out': 'The half that they were not' },
  right: (right: number, sentences: number) =>
    `${right} of ${sentences} sentences get the reader’s part (${Math.round((100 * right) / sentences)}%).`,
  alike: ({ sentences, alike, kappa, right }: Agreement) =>
    `The two readings agree on ${alike} of ${sentences} sentences${kappa === null ? '' : ` (Cohen’s kappa ${kappa.toFixed(2)})`}. Of these ${alike}, the rules read ${right} as both do (${Math.round((100 * right) / alike)}%).`,
  of: 'Remark',
  precision: 'Precision',
  recall: 'Recall',
  positives: 'In labels',
  readings: 'F1, two readings',
  missing: 'A part is missing',
  headline: 'The headline comes late',
  seenLead: 'They are in the repository under test/fixtures/answers. npm run eval:answers prints these tables again.',
} as const;
