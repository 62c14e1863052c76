import { emptyCells, emptyTable, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, namesIn, numberIn, readFigure, sameName, shown } from '#domain/artifacts/values.ts';
import { deeds } from '#domain/lexicon/document-wording.ts';

/** Quarters and halves in order: `2026-Q3`, `Q3 2026`, `2026-H2`, `2026`, `2026-07`. Undefined where it is none. */
function periodOf(text: string): number | undefined {
  const year = /(?<!\d)(20\d{2})(?!\d)/u.exec(text)?.[1];
  if (year === undefined) return undefined;
  const quarter = /\bQ([1-4])\b/iu.exec(text)?.[1];
  const half = /\bH([12])\b/iu.exec(text)?.[1];
  const month = /20\d{2}-(0[1-9]|1[0-2])(?!\d)/u.exec(text)?.[1];
  const within =
    quarter !== undefined
      ? Number(quarter) * 3
      : half !== undefined
        ? Number(half) * 6
        : month === undefined
          ? 12
          : Number(month);
  return Number(year) * 12 + within;
}

export const roadmapRules: RulesOf<'roadmap'> = [
  {
    code: 'CP-ROADMAP-EMPTY',
    severity: 'error',
    type: 'essential',
    message: 'The roadmap has no steps.',
    why: 'Objectives without steps are hopes.',
    fix: 'Add the next step, what it changes for whom, and how sure it is.',
    find: emptyTable('steps'),
    fails: { steps: [] },
    at: 'steps',
  },
  {
    code: 'CP-ROADMAP-OBJECTIVE-NO-RESULT',
    severity: 'error',
    type: 'essential',
    message: 'This objective has no key result.',
    why: 'Nobody will be able to say whether it was reached.',
    fix: 'Add one to three numbers by which one would see it.',
    find: ({ objectives, keyResults }) => {
      const measured = new Set(rowsOf(keyResults).map(({ row }) => sameName(row.objective)));
      return rowsOf(objectives)
        .filter(({ row }) => !measured.has(sameName(row.id)) && !measured.has(sameName(row.objective)))
        .map(({ index }) => ({ where: inRow('objectives', index, 'objective') }));
    },
    fails: { 'keyResults.2.objective': 'O1' },
    at: 'objectives.1.objective',
  },
  {
    code: 'CP-ROADMAP-UNKNOWN-OBJECTIVE',
    severity: 'error',
    type: 'essential',
    message: 'This key result belongs to no objective.',
    why: 'It measures something that nobody wants, or the objective is missing.',
    fix: 'Use the id of an objective.',
    find: ({ objectives, keyResults }) => {
      const known = new Set(rowsOf(objectives).flatMap(({ row }) => [sameName(row.id), sameName(row.objective)]));
      return rowsOf(keyResults)
        .filter(({ row }) => !isEmpty(row.objective) && !known.has(sameName(row.objective)))
        .map(({ index }) => ({ where: inRow('keyResults', index, 'objective') }));
    },
    fails: { 'keyResults.1.objective': 'O3' },
    at: 'keyResults.1.objective',
  },
  {
    code: 'CP-ROADMAP-RESULT-NO-TARGET',
    severity: 'error',
    type: 'essential',
    message: 'This key result has no target.',
    why: 'A key result is the number at which one stops.',
    fix: 'Give the value to reach.',
    find: emptyCells('keyResults', 'target'),
    fails: { 'keyResults.0.target': '', 'keyResults.0.progress': '' },
    at: 'keyResults.0.target',
  },
  {
    code: 'CP-ROADMAP-RESULT-NO-BASELINE',
    severity: 'warning',
    type: 'actionable',
    message: 'This key result has no baseline.',
    why: 'Without the start nobody can tell how far it has come.',
    fix: 'Give the value at the start; 0 is one.',
    find: emptyCells('keyResults', 'baseline'),
    fails: { 'keyResults.1.baseline': '', 'keyResults.1.progress': '' },
    at: 'keyResults.1.baseline',
  },
  {
    code: 'CP-ROADMAP-RESULT-IS-DEED',
    severity: 'warning',
    type: 'actionable',
    message: 'This key result is a deed.',
    why: 'One can launch and change nothing; then the objective is “reached”.',
    fix: 'Measure what the deed changes for whom; put the deed on the roadmap.',
    find: ({ keyResults }) =>
      rowsOf(keyResults)
        .filter(({ row }) => {
          const [from, to] = [numberIn(row.baseline), numberIn(row.target)];
          const isCount = from !== undefined && to !== undefined && Math.abs(to - from) > 1 && to !== 100;
          return deeds.test(row.result) && !isCount;
        })
        .map(({ index }) => ({ where: inRow('keyResults', index, 'result') })),
    fails: {
      'keyResults.1.result': 'Launch the live map',
      'keyResults.1.target': '1',
      'keyResults.1.current': '0',
      'keyResults.1.progress': '0',
    },
    at: 'keyResults.1.result',
    passes: {
      'keyResults.1.result': 'Migrate depots, count',
      'keyResults.1.target': '14',
      'keyResults.1.current': '2',
      'keyResults.1.progress': '14',
    },
  },
  {
    code: 'CP-ROADMAP-PROGRESS-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The progress does not follow from baseline, target and current value.',
    why: 'Progress by feeling is always 70%.',
    fix: 'Take (current - baseline) ÷ (target - baseline).',
    find: ({ keyResults }) =>
      rowsOf(keyResults).flatMap(({ row, index }) => {
        const [from, to, now, written] = [
          numberIn(row.baseline),
          numberIn(row.target),
          numberIn(row.current),
          readFigure(row.progress),
        ];
        if (from === undefined || to === undefined || now === undefined || !written || from === to) return [];
        const share = (now - from) / (to - from);
        if (
          agrees(written, share * 100) ||
          (!written.isPercent && Math.abs(written.value) <= 1 && agrees(written, share))
        )
          return [];
        return [
          {
            where: inRow('keyResults', index, 'progress'),
            message: `${row.progress.trim()}% is written; the values give ${shown(share * 100, 0)}%.`.replace(
              '%%',
              '%',
            ),
          },
        ];
      }),
    fails: { 'keyResults.0.progress': '70' },
    at: 'keyResults.0.progress',
    passes: { 'keyResults.0.progress': '0.38' },
  },
  {
    code: 'CP-ROADMAP-STEP-NO-OUTCOME',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says what this step changes for whom.',
    why: 'A list of features cannot be cut by worth.',
    fix: 'Write what is different afterwards, with a number if there is one.',
    find: emptyCells('steps', 'outcome'),
    fails: { 'steps.1.outcome': '' },
    at: 'steps.1.outcome',
  },
  {
    code: 'CP-ROADMAP-STEP-NO-PERIOD',
    severity: 'warning',
    type: 'actionable',
    message: 'This step has no period.',
    why: 'A roadmap is an order in time.',
    fix: 'Give a quarter; say “exploring” where it is not sure.',
    find: emptyCells('steps', 'period'),
    fails: { 'steps.2.period': '' },
    at: 'steps.2.period',
  },
  {
    code: 'CP-ROADMAP-BEFORE-ITS-NEED',
    severity: 'error',
    type: 'essential',
    message: 'This step comes before one that it waits for.',
    why: 'The order cannot hold.',
    fix: 'Move one of the two, or take the dependency out.',
    find: ({ steps }) => {
      const rows = rowsOf(steps);
      return rows.flatMap(({ row, index }) => {
        const own = periodOf(row.period);
        const late = namesIn(row.after).find((id) => {
          const other = rows.find((each) => sameName(each.row.id) === sameName(id));
          const at = other && periodOf(other.row.period);
          return own !== undefined && at !== undefined && at > own;
        });
        return late === undefined
          ? []
          : [{ where: inRow('steps', index, 'period'), message: `It waits for ${late}, which comes later.` }];
      });
    },
    fails: { 'steps.2.period': 'Q2 2026' },
    at: 'steps.2.period',
  },
  {
    code: 'CP-ROADMAP-UNKNOWN-STEP',
    severity: 'error',
    type: 'essential',
    message: 'It waits for a step that is not there.',
    why: 'The dependency is lost, or the id is wrong.',
    fix: 'Use the id of a step, or add it.',
    find: ({ steps }) => {
      const known = new Set(rowsOf(steps).map(({ row }) => sameName(row.id)));
      return rowsOf(steps)
        .filter(({ row }) => namesIn(row.after).some((id) => !known.has(sameName(id))))
        .map(({ index }) => ({ where: inRow('steps', index, 'after') }));
    },
    fails: { 'steps.2.after': 'S7' },
    at: 'steps.2.after',
  },
  {
    code: 'CP-ROADMAP-ALL-COMMITTED',
    severity: 'warning',
    type: 'actionable',
    message: 'All steps are committed.',
    why: 'Who commits to the far end cannot use what is learned at the near one.',
    fix: 'Commit to what is next; call the rest planned or exploring.',
    find: ({ steps }) => {
      const rows = rowsOf(steps);
      return rows.length >= 3 && rows.every(({ row }) => sameName(row.sure) === 'committed')
        ? [{ where: inSection('steps') }]
        : [];
    },
    fails: { 'steps.1.sure': 'committed', 'steps.2.sure': 'committed' },
    at: 'steps',
  },
  {
    code: 'CP-ROADMAP-MANY-OBJECTIVES',
    severity: 'note',
    type: 'informative',
    message: 'There are more than five objectives.',
    why: 'What is one of eight comes last for somebody.',
    fix: 'Keep those that you would miss.',
    find: ({ objectives }) => (rowsOf(objectives).length > 5 ? [{ where: inSection('objectives') }] : []),
    fails: {
      objectives: ['O1', 'O2', 'O3', 'O4', 'O5', 'O6'].map((id) => ({
        id,
        objective: `Aim ${id}`,
        owner: 'Noor Haddad',
      })),
    },
    at: 'objectives',
  },
];
