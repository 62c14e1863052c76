import { plainVerbs } from '#domain/lexicon/openings.ts';
import { sharedCredit } from '#domain/lexicon/wording.ts';
import type { OpeningKind } from './opening.ts';
import type { Match, Reading, Rule } from './rule.ts';
import { spansOf } from './text.ts';

const opensWith =
  (...kinds: readonly OpeningKind[]) =>
  ({ opening }: Reading): Match[] =>
    kinds.includes(opening.kind) ? [{ start: opening.start, end: opening.end }] : [];

const mustAdmit = new Set([
  'handle',
  'perform',
  'do',
  'provide',
  'conduct',
  'engage',
  'interact',
  'address',
  'facilitate',
  'ensure',
]);

/** Rules on how a bullet opens and whose deed it tells. */
export const openingRules = [
  {
    code: 'CP-VERB-WEAK',
    name: 'Weak verb',
    severity: 'error',
    weight: 14,
    looksAt: 'The first verb: worked, helped, assisted, participated, supported, used, learned and their like',
    why: 'The verb says that you were near the work. A reader who scans first words cannot tell what you did.',
    message: 'The first verb does not say what you did.',
    fix: 'Open with the act that was yours, in its true strength: drafted, tested, scheduled, negotiated, led. If you helped, name the part you did.',
    find: opensWith('weak'),
  },
  {
    code: 'CP-VERB-MISSING',
    name: 'No verb',
    severity: 'error',
    weight: 16,
    looksAt: 'Bullets that open with an adjective or hold no word at all',
    why: 'A line that describes a person instead of a deed cannot be checked.',
    message: 'The bullet opens with a description, not with a deed.',
    fix: 'Open with a verb in the past tense and say what you did.',
    find: opensWith('adjective', 'none'),
  },
  {
    code: 'CP-OPEN-NOUN',
    name: 'Noun opening',
    severity: 'warning',
    weight: 14,
    looksAt: 'A first word that names a thing, a role or a topic, where no passive follows',
    why: 'A noun names a topic; the reader must guess who acted.',
    message: 'The bullet opens with a noun, so nobody acts in it.',
    fix: 'Turn the noun into its verb and put it first: “Migration of 40 services” becomes “Migrated 40 services”.',
    find: (reading) => (reading.passive.length > 0 ? [] : opensWith('noun')(reading)),
  },
  {
    code: 'CP-OPEN-GERUND',
    name: 'Opening in -ing',
    severity: 'warning',
    weight: 12,
    looksAt: 'A first word such as Managing or Coordinating',
    why: 'The -ing form reads like a job description: it tells what goes on, not what got done.',
    message: 'The bullet opens in -ing, like a job description.',
    fix: 'Use the past tense for what is done and the present tense for what you still do.',
    find: opensWith('gerund'),
  },
  {
    code: 'CP-DUTY',
    name: 'Duty phrase',
    severity: 'error',
    weight: 16,
    looksAt: 'Responsible for, tasked with, duties included, served as, acted as, played a role',
    why: 'A duty is what the job asked for. It does not show that it was done, or how well.',
    message: 'This tells what the job was, not what you did in it.',
    fix: 'Drop the phrase and open with the act it hides: “Responsible for running releases” becomes “Ran [n] releases”.',
    find: ({ duty }) => [...duty],
  },
  {
    code: 'CP-PASSIVE',
    name: 'Passive',
    severity: 'warning',
    weight: 12,
    looksAt: 'Was selected, promoted to, managed by, and sentences whose subject is acted upon',
    why: 'The passive hides who acted, and the reader will not assume that it was you.',
    message: 'In the passive, the reader cannot see who acted.',
    fix: 'Say who did it. If it was you, open with the verb; if others chose you, say what you did to be chosen.',
    find: ({ passive }) => [...passive],
  },
  {
    code: 'CP-PRONOUN',
    name: 'First person',
    severity: 'warning',
    weight: 5,
    upTo: 1,
    looksAt: 'I, my, me, we, our, us',
    why: 'A résumé is about you anyway; the pronoun takes the place of the verb that should stand first.',
    message: 'Bullets leave the first person out.',
    fix: 'Delete the pronoun. Where “we” did it, say which part was yours.',
    find: ({ firstPerson }) => [...firstPerson],
  },
  {
    code: 'CP-VERB-PLAIN',
    name: 'Verb that could mean anything',
    severity: 'note',
    weight: 3,
    looksAt: 'Handled, performed, provided, conducted, facilitated as the first verb',
    why: 'These verbs fit every job; the work itself stays out of sight.',
    message: 'This verb fits any job.',
    fix: 'Name the act: triaged, reviewed, measured, trained, closed.',
    find: ({ opening }) =>
      opening.kind === 'strong' &&
      opening.base !== undefined &&
      plainVerbs.has(opening.base) &&
      mustAdmit.has(opening.base)
        ? [opening]
        : [],
  },
  {
    code: 'CP-CREDIT-SHARED',
    name: 'Own part left open',
    severity: 'note',
    weight: 4,
    looksAt: 'As part of a team, member of a team, team effort',
    why: 'Teams do the work, and the interviewer will ask for your part of it.',
    message: 'The team’s deed is told, and your part in it is not.',
    fix: 'Keep the team and add your part: “on a team of [n], owned the [piece]”.',
    find: ({ plain }) => spansOf(plain, sharedCredit),
  },
] as const satisfies readonly Rule[];
