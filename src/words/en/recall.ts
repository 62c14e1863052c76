import type { Grade } from '#domain/recall/memory.ts';
import type { Standing } from '#domain/recall/queue.ts';
import type { CardKind } from '#domain/recall/served.ts';

const cards = (n: number): string => (n === 1 ? '1 card' : `${n} cards`);

const standings: Record<Standing, string> = {
  due: 'Due today',
  overdue: 'Overdue',
  new: 'New',
  again: 'Again, not known earlier today',
};

const grades: Record<Grade, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

const prompts: Record<CardKind, (about: string) => string> = {
  plain: (about) => `${about}: explain it to somebody who has not met it, in one or two sentences.`,
  ask: (about) => `An engineer says that ${about} is the problem. Which three questions do you ask?`,
  short: () => '',
  explain: () => '',
  fact: () => '',
};

/** Words of recall: what is learned by heart. */
export const recall = {
  title: 'Recall',
  description:
    'Learn by heart what a Technical Program Manager has to have at hand: concepts, the questions to ask an engineer, and the arithmetic of the trade.',
  lead: 'What you have to have at hand in a room where nobody waits: say it first, then turn the card. Each card comes back just before you would lose it.',
  noScript: 'The queue needs scripts. Everything on the cards can be read without:',
  loading: 'Opening what you saved…',
  fetching: 'Fetching the cards…',
  notFetched: 'The cards could not be fetched. What you saved is safe. Connect and try again.',
  retry: 'Try again',
  parts: { label: 'Parts of recall', today: 'Today', learn: 'What to learn', pace: 'Pace and forecast' },
  cards,
  standings,
  grades,
  prompts,
  today: {
    title: 'Today',
    left: (left: number, done: number) => `${cards(left)} left today, ${done} done`,
    held: (n: number, aDay: number) =>
      `${n} more ${n === 1 ? 'is' : 'are'} overdue and wait${n === 1 ? 's' : ''} for another day: ${aDay} overdue cards come a day, the likeliest to be still known first. Nothing is lost by a break.`,
    fresh: (n: number) => `${n} new ${n === 1 ? 'card waits' : 'cards wait'} for the next days.`,
    done: 'That is all for today.',
    doneNext: (day: string) => `The next card comes on ${day}.`,
    more: 'Choose more to learn',
    gone: (n: number) =>
      `${n === 1 ? 'One thing' : `${n} things`} that you chose ${n === 1 ? 'is' : 'are'} no longer in the content. What you recalled of it is kept in your record.`,
    added: (name: string, n: number) => `Added: ${name}, ${cards(n)}.`,
    known: (name: string) => `${name} is among what you learn already.`,
    notAdded: 'That could not be added. Nothing was changed.',
    emptyTitle: 'Nothing to recall yet',
    empty:
      'Choose what you want to have at hand. A start that serves every interview: the numbers, such as what 99.9% leaves in a month, or what a million a day is in a second.',
    start: 'Begin with the numbers',
    choose: 'Choose concepts instead',
  },
  card: {
    scratch: 'Your answer',
    scratchHint: 'Type it, or say it to yourself. This is scratch paper: it goes with the card and is not kept.',
    show: 'Show the answer',
    yours: 'You wrote',
    answer: 'Answer',
    besides: {
      plain: 'Precisely',
      ask: '',
      short: '',
      explain: 'Precisely',
      fact: 'How one gets there',
    } satisfies Record<CardKind, string>,
    notes: {
      plain: '',
      ask: '',
      short: '',
      explain: 'The misconception that gives people away',
      fact: 'When you need it',
    } satisfies Record<CardKind, string>,
    source: 'Source',
    whole: 'All of it',
    grade: 'How well did you know it?',
    keys: 'Keys 1 to 4.',
    again: 'later today',
    inDays: (days: number, day: string) => (days === 1 ? `tomorrow, ${day}` : `in ${days} days, ${day}`),
    undo: 'Undo the last grade',
    notSaved: 'The grade could not be saved. Everything saved before is safe.',
    why: 'Why these dates?',
    whyNew: (percent: number) =>
      `This card is new. Each date is the day on which, by the model, the chance that you still know it has fallen to ${percent}%.`,
    whyKnown: (stability: string, chance: number, percent: number) =>
      `Stability ${stability}: so long after the last time the chance of knowing it is 90%. Today it is ${chance}%. Each date is the day on which it has fallen to ${percent}%.`,
    days: (days: number) => (days < 10 ? `${days.toFixed(1)} days` : `${Math.round(days)} days`),
  },
  questions: {
    title: 'Questions that are due',
    none: 'No practice question is due.',
    lead: 'They come back by the rule of practice, each in another wording, and are answered there.',
    since: (day: string) => `due since ${day}`,
    more: (n: number) => `and ${n} more in practice`,
    practice: 'Interview practice',
  },
  learn: {
    title: 'What to learn',
    lead: 'What you choose last comes first. Leaving something out keeps what you recalled of it, for when you take it up again.',
    byPath: 'By guided path',
    bySkill: 'By skill',
    skill: 'Skill',
    gapFirst: (skill: string) => `${skill} (a gap of yours)`,
    anySkill: 'Choose a skill',
    byField: 'By field',
    all: 'Learn all of it',
    none: 'Stop learning it',
    state: (chosen: number, all: number) => (chosen === 0 ? `${all}` : `${chosen} of ${all} chosen`),
    noneOfSkill: 'Nothing is tied to this skill yet. Choose by field.',
    decks: { explanations: 'Explanations from interviews', arithmetic: 'Numbers to have at hand' },
  },
  pace: {
    title: 'Pace',
    retention: 'Retention',
    retentions: (percent: number) => `${percent}%`,
    retentionHint:
      'The chance of knowing a card when it comes back. A higher one means more cards a day; changing it moves all dates.',
    newADay: 'New cards a day',
    newHint: 'A new card that is known each time comes back twice in its first month.',
    overdueADay: 'Overdue cards a day, after a break',
    overdueHint: 'What is due today itself always comes, however much is overdue.',
  },
  forecast: {
    title: 'What comes',
    lead: 'If every card is known when it comes and nothing new is begun. Each card is counted once, on its next day.',
    range: 'Days',
    next: (days: number) => `${days} days`,
    chart: (cards: number, most: number, days: number) =>
      `${cards} cards on the next ${days} days, at most ${most} on one of them. The table says the same.`,
    day: 'Day',
    cards: 'Cards',
    questions: 'Questions',
    none: 'Nothing is scheduled yet.',
  },
  how: {
    title: 'How this works',
    memory:
      'For each card the site keeps an estimate of your memory, computed anew from all your grades. It has two numbers. Stability is the number of days after which the chance that you still know the card has fallen from 100% to 90%. Difficulty, from 1 to 10, says how little each recall adds. Every time you know a card, its stability grows, and more so if you had nearly forgotten it; when you do not know it, stability falls.',
    date: 'The date on each button is the day on which the chance has fallen to the retention that you ask for: 90% until you choose. A card that you did not know comes again the same day.',
    model:
      'The model is FSRS, version 6, with its default weights. They were fitted to other people’s learning and not to yours, so take the numbers as a schedule and not as a measurement of you. There is no chance in it: the same grades always give the same dates.',
    days: 'Days are calendar days where you are. A recall keeps the day on which it was made, so a flight or a clock change moves nothing.',
    breaks:
      'After a break, overdue cards come back a few a day, the likeliest to be still known first. There is no streak to lose. The caps, the order and the numbers of cards are our own choice.',
    questions:
      'Practice questions are not recall: they come back by another rule, in another wording, and are only listed here.',
    source: 'Where the model is explained:',
    sourceTitle: 'ABC of FSRS, by its authors',
    sourceUrl: 'https://github.com/open-spaced-repetition/fsrs4anki/wiki/ABC-of-FSRS',
  },
} as const;
