import { inSection } from '#domain/artifacts/place.ts';
import type { AnyDocument } from '#domain/artifacts/kind.ts';
import type { KindName } from '#domain/artifacts/kinds.ts';
import type { Match, Rule } from '#domain/artifacts/rule.ts';
import { type Fact, findFact } from '#domain/artifacts/truth.ts';
import { comparison, speechIn } from './speech.ts';
import { pathRule } from './truth-path.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const missed =
  (
    facts: 'risks' | 'contradictions' | 'variances',
    sections: readonly string[],
    what: string,
  ): Rule<AnyDocument>['find'] =>
  (document, { truth }) =>
    (truth?.[facts] ?? [])
      .filter((fact: Fact) => findFact(speechIn(document, sections), fact) === undefined)
      .map(({ says }): Match => ({ where: inSection(sections[0] ?? ''), message: `${what}: ${says}` }));

const noticed =
  (
    facts: 'risks' | 'contradictions' | 'variances',
    sections: readonly string[],
    what: string,
  ): Rule<AnyDocument>['find'] =>
  (document, { truth }) =>
    (truth?.[facts] ?? []).flatMap((fact: Fact): Match[] => {
      const found = findFact(speechIn(document, sections), fact);
      return found
        ? [{ where: found.at.where, message: `${what}, by the words ${quoted(found.words)}: ${fact.says}` }]
        : [];
    });

const riskSections = ['risks', 'issues', 'dependencies', 'assumptions'];
const causeSections = ['cause', 'lines', 'forecast'];
const contradictionSections: Partial<Record<KindName, readonly string[]>> = {
  charter: ['contradictions', 'requirements', 'problem', 'scope', 'nonGoals'],
  decision: ['contradictions', 'context', 'question', 'because'],
  'change-request': ['contradictions', 'reason', 'change', 'otherwise'],
};

const contradictionRules = (kind: KindName, code: string): Rule<AnyDocument>[] => {
  const sections = contradictionSections[kind] ?? [];
  return [
    {
      ...comparison,
      code: `${code}-CONTRADICTION-MISSED`,
      severity: 'warning',
      type: 'actionable',
      message: 'Two demands of the program cannot both be met, and the document does not say so.',
      fix: 'Name both, why not, and who settles it; if you said it in other words, keep yours.',
      find: missed('contradictions', sections, 'Not raised'),
      fails: { contradictions: '', requirements: '', reason: '', context: '' },
      at: 'contradictions',
    },
    {
      ...comparison,
      code: `${code}-CONTRADICTION-RAISED`,
      severity: 'note',
      type: 'celebratory',
      message: 'A contradiction of the program is raised.',
      fix: 'Nothing to do.',
      find: noticed('contradictions', sections, 'Raised'),
      fails: {},
      at: 'contradictions',
      passes: { contradictions: '', requirements: '', reason: '', context: '' },
    },
  ];
};

/** Comparisons with the truth of the pack that a document is about; without a truth they find nothing. */
export const truthRules: { [K in KindName]?: readonly Rule<AnyDocument>[] } = {
  raid: [
    {
      ...comparison,
      code: 'CP-RAID-PLANTED-MISSED',
      severity: 'warning',
      type: 'actionable',
      message: 'A risk that the program holds is not in the log.',
      fix: 'Look at the sign that gives it away; if you wrote it in other words, keep yours.',
      find: missed('risks', riskSections, 'Not found'),
      fails: { 'risks.2.cause': 'People leave', 'risks.2.event': 'Work may wait' },
      at: 'risks',
    },
    {
      ...comparison,
      code: 'CP-RAID-PLANTED-FOUND',
      severity: 'note',
      type: 'celebratory',
      message: 'A risk that the program holds is in the log.',
      fix: 'Nothing to do.',
      find: noticed('risks', riskSections, 'Found'),
      fails: {},
      at: 'risks.2',
      passes: { 'risks.2.cause': 'People leave', 'risks.2.event': 'Work may wait' },
    },
  ],
  budget: [
    {
      ...comparison,
      code: 'CP-BUDGET-TRUE-CAUSE-MISSED',
      severity: 'warning',
      type: 'actionable',
      message: 'A cause of the variance is not named.',
      fix: 'Follow the line to the fact behind it; if you said it in other words, keep yours.',
      find: missed('variances', causeSections, 'Not named'),
      fails: { cause: 'It was more than planned.', 'lines.1.cause': 'More requests' },
      at: 'cause',
    },
    {
      ...comparison,
      code: 'CP-BUDGET-TRUE-CAUSE-NAMED',
      severity: 'note',
      type: 'celebratory',
      message: 'A cause of the variance is named.',
      fix: 'Nothing to do.',
      find: noticed('variances', causeSections, 'Named'),
      fails: {},
      at: 'cause',
      passes: { cause: 'It was more than planned.', 'lines.1.cause': 'More requests' },
    },
  ],
  charter: contradictionRules('charter', 'CP-CHARTER'),
  decision: contradictionRules('decision', 'CP-DECISION'),
  'change-request': contradictionRules('change-request', 'CP-CHANGE'),
  // A schedule names them all; a report at least two, or the one there is.
  schedule: [
    pathRule('CP-SCHED', ['criticalPath'], (named, all) => named === all, {
      fails: { criticalPath: 'B' },
      passes: {
        criticalPath: 'F, G',
        'freezes.0.freeze': 'Easter peak',
        'freezes.0.from': '2026-04-07',
        'freezes.0.to': '2026-04-10',
        'freezes.0.holds': 'F',
      },
    }),
  ],
  status: [
    pathRule(
      'CP-STATUS',
      ['criticalPath', 'milestones', 'headline', 'recovery', 'ask'],
      (named, all) => named >= Math.min(2, all),
      { fails: { criticalPath: 'B', milestones: [], headline: '' } },
    ),
  ],
};
