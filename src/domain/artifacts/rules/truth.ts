import { inRow, inSection, type Place } from '#domain/artifacts/place.ts';
import type { AnyDocument } from '#domain/artifacts/kind.ts';
import type { KindName } from '#domain/artifacts/kinds.ts';
import type { Match, Rule } from '#domain/artifacts/rule.ts';
import { type Fact, findFact, namesActivity, type Truth } from '#domain/artifacts/truth.ts';
import { rowsOf } from '#domain/artifacts/finders.ts';

/** A text of a document in which a fact can be recognized as a whole: a field, or what a row says. */
type Speech = { where: Place; text: string };

const speechIn = (document: AnyDocument, sections: readonly string[]): Speech[] =>
  sections.flatMap((section) => {
    const part = document[section];
    if (typeof part === 'string') return part.split(/\n\s*\n|\n/u).map((text) => ({ where: inSection(section), text }));
    return rowsOf(part ?? []).map(({ row, index }) => ({
      where: inRow(section, index),
      text: Object.values(row).join(' \n '),
    }));
  });

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

/** What both halves of a comparison say of themselves. */
const comparison = {
  why: 'It is in the material of the program; the comparison looks for the words that it cannot be told without.',
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

/** Freezes that hold work up give a network another path than the pack tells of; the rules of the kind judge that one. */
const holdsWork = ({ freezes }: AnyDocument): boolean =>
  Array.isArray(freezes) && freezes.some(({ holds = '' }) => holds.trim() !== '');

const pathRule = (
  code: string,
  sections: readonly string[],
  isEnough: (named: number, all: number) => boolean,
): Rule<AnyDocument> => ({
  ...comparison,
  code: `${code}-TRUE-PATH-MISSED`,
  severity: 'warning',
  type: 'actionable',
  message: 'The activities that decide the date are not named.',
  fix: 'Work the network out again, and name the activities without float.',
  find: (document, { truth }) => {
    const text = speechIn(document, sections)
      .map((each) => each.text)
      .join(' \n ');
    const path = holdsWork(document) ? [] : (truth?.criticalPath ?? []);
    const unnamed = path.filter((activity) => !namesActivity(text, activity));
    if (path.length === 0 || isEnough(path.length - unnamed.length, path.length)) return [];
    return [{ where: inSection('criticalPath'), message: `Not named: ${unnamed.map(({ name }) => name).join('; ')}.` }];
  },
  fails: { criticalPath: 'B', milestones: [], activities: [], headline: '' },
  at: 'criticalPath',
});

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
  schedule: [pathRule('CP-SCHED', ['criticalPath'], (named, all) => named === all)],
  status: [
    pathRule(
      'CP-STATUS',
      ['criticalPath', 'milestones', 'headline', 'recovery', 'ask'],
      (named, all) => named >= Math.min(2, all),
    ),
  ],
};

const contradictionOf: { [K in KindName]?: Fact } = {
  charter: {
    id: 'storage',
    says: 'Thirty days of positions for claims and the agreement with the works council cannot both hold.',
    cues: [
      ['30 days', 'thirty days', 'claims'],
      ['24 hours', 'works council'],
    ],
  },
  decision: {
    id: 'contract',
    says: 'No second contract for maps is wanted, and the present vendor does not serve the hours.',
    cues: [['second contract'], ['hours', 'serve']],
  },
  'change-request': {
    id: 'names',
    says: 'The council agreed to positions without names.',
    cues: [['name'], ['council', 'agreement']],
  },
};

/** The truth of the program that our own examples are about, with the contradiction that a document of the kind raises. */
export const exampleTruth = (kind: KindName): Truth => ({
  criticalPath: [
    { id: 'D', name: 'Tile contract with Cartello' },
    { id: 'E', name: 'Map on the tracking page' },
    { id: 'F', name: 'Load test of two depots' },
    { id: 'G', name: 'Pilot in Kesten and Morrow' },
  ],
  risks: [
    {
      id: 'one-person',
      says: 'Only Adaeze knows the join of parcels and vans.',
      cues: [['only', 'single', 'sole'], ['join'], ['adaeze', 'stream']],
    },
  ],
  contradictions: [contradictionOf[kind]].filter((fact) => fact !== undefined),
  variances: [
    {
      id: 'tier',
      says: 'The free test tier of the map vendor ended during the load test.',
      cues: [['free'], ['tier'], ['ended', 'expired', 'march 31']],
    },
  ],
});
