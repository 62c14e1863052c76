import type { DoubtKind } from '#domain/bench/defend.ts';
import type { MetricKind } from '#domain/bench/metrics.ts';

/** Words of the parts that help to reword a bullet: patterns, a number for it, and its defense. */
export const resumeFit = {
  patterns: {
    title: 'Say it by a pattern',
    lead: 'Shapes of strong bullets that your words point at. What you already say stands in its slot; the rest is yours to fill, and an open slot costs less than an invented fact.',
    none: 'No pattern is suggested by these words. Say in plain words what changed, for whom, and by what; then look again.',
    missing: 'The patterns could not be loaded. Your draft is kept. Connect and open this part again.',
    because: (cues: readonly string[]) =>
      cues.length === 0
        ? 'Suggested by the skills it shows'
        : `Suggested by ${cues.map((cue) => `“${cue}”`).join(', ')}`,
    fitsIf: 'Fits if',
    notIf: 'Not if',
    fill: 'What fills the slots',
    ladder: 'Without a number, the highest rung that is true',
    example: 'Weak and strong',
    weak: 'Weak',
    strong: 'Strong',
    use: 'Start my wording from it',
    known: 'Facts of your bullet to bring along',
    used: 'Your draft is now the shape. Fill its slots above.',
  },
  metrics: {
    title: 'Find the number',
    lead: 'Most work was never measured while it was done. These questions recover what can be counted now, from mail, calendars, tickets and people who were there.',
    near: 'Your words point here',
    others: 'Other measures',
    add: 'Add it with open slots',
    added: 'Added to your wording with open slots.',
    ladder: 'The ladder: take the highest rung that is true',
    rungs: [
      'A result somebody else measured: money, time, failures, use, before and after.',
      'A result you can count yourself now: dates kept, handovers closed, days to decide.',
      'What was delivered, in a count: releases, sites, documents in use.',
      'The honest size of it: teams, systems, people, duration.',
      'No number: who relied on it, and for what. That is still better than a number you cannot defend.',
    ],
    kinds: {
      'slip-avoided': {
        name: 'Slip avoided',
        ask: 'How many days before the date did you see the delay coming, and how many would it have cost? Compare the plan of that week with what happened.',
        shape: 'keeping [milestone] on its date although [cause] would have cost [n] days',
      },
      'dependencies-closed': {
        name: 'Dependencies closed',
        ask: 'How many handovers between teams did you track, and how many were closed before their need date? Count the rows of the tracker.',
        shape: 'closing [n] of [n] dependencies before their need dates',
      },
      'decision-time': {
        name: 'Decision time',
        ask: 'From the day a question was raised to the day it was decided: how many days before, how many after? Two dated mails are enough.',
        shape: 'bringing the time to a decision from [n] days to [n]',
      },
      'teams-aligned': {
        name: 'Teams aligned',
        ask: 'How many teams, functions or companies had to agree, and on what one thing? Who did not at first?',
        shape: 'with [n] teams agreed on [one thing] by [date]',
      },
      incidents: {
        name: 'Incidents',
        ask: 'How many incidents of this kind in the three months before and after? How long until service was back, at the median?',
        shape: 'with incidents down from [n] to [n] in the [period] after',
      },
      'cost-of-delay': {
        name: 'Cost, and cost of delay',
        ask: 'What did a week of waiting cost: license, contractors, penalty, lost orders? Who in finance would name the same figure?',
        shape: 'saving [amount] in [period], by [whose] figures',
      },
      'cycle-time': {
        name: 'Cycle time',
        ask: 'How long did one round take before and after, from which event to which? Take five rounds of each and use the median.',
        shape: 'bringing [one round] from [n] days to [n]',
      },
      adoption: {
        name: 'Adoption',
        ask: 'How many could use it, how many did after a month, and are they still using it? Who keeps that count?',
        shape: 'used by [n] of [n] [people] after [period]',
      },
      rework: {
        name: 'Rework',
        ask: 'How many defects, change requests or reopened tickets before and after? How many came back from the customer?',
        shape: 'with [reopened or escaped] down from [n] to [n] a [period]',
      },
      'risk-closed': {
        name: 'Risks closed',
        ask: 'How many risks had an owner and a trigger, and how many were closed by a planned action before the trigger fired?',
        shape: 'closing [n] of [n] risks before their trigger',
      },
    } satisfies Record<MetricKind, { name: string; ask: string; shape: string }>,
  },
  defend: {
    title: 'Defend this bullet',
    lead: 'The follow-ups that this wording invites. If one has no answer, say less or gather the evidence.',
    asks: {
      shared: () =>
        'Which part of it was yours, and who did the rest? Name the piece that would not have happened without you.',
      'own-part': (about) =>
        `“${about}”: what did you decide yourself, and what did others decide? Would your manager use the same verb?`,
      'no-number': () => 'How do you know that it worked? What changed that somebody else could have noticed?',
      'number-source': (about) =>
        `${about}: who measured it, where is it written, and would a colleague name the same figure?`,
      baseline: (about) => `${about} of what, from where, and over which period?`,
      'number-cause': (about) => `What else happened in that time? How much of ${about} was your doing?`,
      size: (about) => `${about}: what made that many hard? What would you have done differently with half of it?`,
      technology: (about) =>
        `Explain the part of ${about} that this work depended on to somebody in sales. What went wrong with it?`,
      partners: () => 'Who disagreed, what did they stand to lose, and what did you give them?',
      'no-means': () => 'How, exactly? Tell the first thing that you did on the first day.',
      counterfactual: () => 'What would have happened without you?',
      again: () => 'What would you do otherwise now, and why did you not do it then?',
    } satisfies Record<DoubtKind, (about: string) => string>,
  },
} as const;
