/** Words of the page on how bullets are scored. */
export const bulletRules = {
  title: 'How bullets are scored',
  description:
    'Every rule of the bullet check: what it looks at, why it matters, how many points it takes, examples, and how often it is right.',
  lead: 'The check reads a bullet by published rules. The same words always get the same score, and every point can be traced to a rule on this page.',
  version: (date: string) => `Rule set of ${date}. Scores are comparable only within one rule set.`,
  sum: 'How the score is summed',
  sumStart: (points: number) => `A bullet starts with ${points} points: that of one measured number and no finding.`,
  sumFurther: (points: number, most: number) =>
    `Each further number that measures a result or a size adds ${points}, for at most ${most} of them. Years, versions and names with a number in them add nothing.`,
  sumRules:
    'Each rule that finds something takes its weight, once unless the rule says otherwise. No score falls below 0.',
  sumWeights:
    'The weights are editorial: they follow what hiring managers say they look for first. Words of praise add nothing, and length by itself adds nothing.',
  exampleTitle: 'One bullet, reckoned',
  line: 'Line',
  points: 'Points',
  score: 'Score',
  severities: 'Severity',
  severity: {
    error: 'Error',
    warning: 'Warning',
    note: 'Note',
  },
  severityMeans: {
    error: 'turns a reader away',
    warning: 'costs the bullet',
    note: 'could be better',
  },
  accuracy: 'How often it is right',
  accuracyLead:
    'Measured on bullets that a person labeled by reading. Precision: of what the check found, how much the reader found too. Recall: of what the reader found, how much the check found. Where a label was marked ambiguous, it is left out.',
  sets: {
    read: 'Other people’s bullets',
    fresh: 'Fresh sentences of ours',
  },
  setMeans: {
    read: (n: number) =>
      `${n} bullets from résumés, labeled for the six features. The rules were corrected on them, so on other bullets expect a little less. The texts are other people’s and are not published.`,
    fresh: (n: number) =>
      `${n} sentences of our own, labeled before the check read them. The rules were not corrected on them. They are short and many, and real résumés are messier.`,
  },
  features: {
    'strong verb': 'Opens with a strong verb',
    outcome: 'Result with a number',
    scope: 'Number for size',
    technology: 'Names a technology',
    'duty or passive': 'Duty phrase or passive',
    'first person': 'First person',
  },
  feature: 'Feature',
  precision: 'Precision',
  recall: 'Recall',
  found: 'Labeled yes',
  pairs: (right: number, n: number, byLength: number) =>
    `In ${right} of ${n} pairs of nearly equal length the stronger bullet scores higher; by length alone it would be ${byLength} of ${n}.`,
  guard: (refused: number, safe: number, passed: number, unfaithful: number) =>
    `The fact guard, which stands before every rewrite, refused ${refused} of ${safe} rewordings that change no fact, and let ${passed} of ${unfaithful} pass that do. It was corrected on some of them.`,
  rules: 'The rules',
  groups: {
    opening: 'How it opens, and whose deed it is',
    evidence: 'What it proves',
    wording: 'Words and phrases',
    shape: 'Length and form',
  },
  weight: (points: number, upTo: number) => (upTo > 1 ? `takes ${points}, up to ${upTo} times` : `takes ${points}`),
  looksAt: 'Looks at',
  why: 'Why',
  fix: 'What to do',
  trips: 'Trips it',
  passes: 'Passes',
  measured: 'Measured',
  notMeasured: 'not measured',
  figures: (precision: string, recall: string, positives: number, n: number) =>
    `precision ${precision}, recall ${recall}; ${positives} of ${n} labeled yes`,
  together: (codes: string) => `together with ${codes}`,
  list: 'Rules across bullets',
  listLead: 'They look at a résumé as a whole and take nothing from a single bullet’s score.',
  protects: 'What it never touches',
  protectsLead:
    'Stakeholder, dependency, deliverable, escalation, scalable, bandwidth, roadmap: these are the terms of the trade, and no rule asks you to replace them. Where several stand in a line with no number and no name, the check says that they are used empty, and asks for their object.',
  cannot: 'What it cannot know',
  cannotLead:
    'Whether a number is true, whether the work was yours, and whether this job wants this story. The score orders drafts of one bullet; it is no forecast of an interview.',
} as const;
