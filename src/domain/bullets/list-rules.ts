import type { Severity } from './rule.ts';

/** A published rule across the bullets of a résumé; such rules take nothing from a bullet’s score. */
export type ListRule = { code: string; name: string; severity: Severity; looksAt: string; why: string; fix: string };

/** Every rule across bullets, in the order in which they are published. */
export const listRules = [
  {
    code: 'CP-LIST-VERB-REPEATED',
    name: 'Verb repeated',
    severity: 'note',
    looksAt: 'The same first verb in three or more bullets, or in two that follow each other',
    why: 'The same verb down the page reads as one kind of work.',
    fix: 'Vary the verb where the work differed: planned, negotiated, re-sequenced, closed.',
  },
  {
    code: 'CP-LIST-TENSE-MIXED',
    name: 'Tense mixed within a role',
    severity: 'warning',
    looksAt: 'Bullets of one role, some in the present tense and some in the past',
    why: 'The reader cannot tell which role is current.',
    fix: 'Past tense for a role that ended. In a current role, present for what goes on and past for what is done, and group them.',
  },
  {
    code: 'CP-LIST-DATE-FORMAT',
    name: 'Date formats differ',
    severity: 'note',
    looksAt: '03/2021 beside March 2021 beside Mar 2021',
    why: 'Parsers read dates by pattern, and a change of pattern can cost a role its length.',
    fix: 'Use one format throughout, such as Mar 2021.',
  },
  {
    code: 'CP-LIST-NUMBER-FORMAT',
    name: 'Number formats differ',
    severity: 'note',
    looksAt: '5K beside 5,000, $1M beside $1MM, 40% beside 40 percent',
    why: 'Numbers that look different are hard to compare in a scan.',
    fix: 'Choose one form for thousands, millions and percent.',
  },
  {
    code: 'CP-LIST-DUPLICATE',
    name: 'Said twice',
    severity: 'warning',
    looksAt: 'Two bullets that share most of their words',
    why: 'The second one takes the room of something new.',
    fix: 'Keep the stronger one.',
  },
  {
    code: 'CP-LIST-GENERIC',
    name: 'Could stand in anyone’s résumé',
    severity: 'warning',
    looksAt: 'The share of bullets with no number, no technology, no name and no result',
    why: 'Fifteen seconds are enough to see that nothing here is yours alone.',
    fix: 'Start with the listed lines: give each the size, the name or the result that only you could write.',
  },
] as const satisfies readonly ListRule[];

export type ListRuleCode = (typeof listRules)[number]['code'];
