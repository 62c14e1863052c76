import { describe, expect, it } from 'vitest';
import { draft } from '#domain/artifacts/draft.ts';
import { edit } from '#domain/artifacts/edits.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { lint } from '#domain/artifacts/lint.ts';
import { networkOf } from '#domain/artifacts/network.ts';
import { truthOf } from '#domain/artifacts/pack-truth.ts';
import type { Truth } from '#domain/artifacts/truth.ts';
import { expectedNetwork, forbids } from '#domain/programs/dates.ts';
import type { Activity } from '#domain/schedule/activity.ts';
import { scheduleNetwork } from '#domain/schedule/critical-path.ts';
import { readPrograms } from '#platform/program-files.ts';
import { exampleTruth } from './example-truth.ts';
import { exampleOf } from './good.ts';

const read = readPrograms('content');
const packs = read.state === 'read' ? read.content.map((pack) => ({ id: pack.program.id, ...pack })) : [];
const truth: Truth = {
  ...exampleTruth('raid'),
  risks: [
    { id: 'one', says: 'Only one person knows the join.', cues: [['only', 'single'], ['join'], ['adaeze', 'stream']] },
  ],
};
const codes = (event: string, cause = '') => {
  const document = edit(exampleOf('raid'), {
    'risks.2.cause': cause,
    'risks.2.event': event,
    'risks.2.trigger': '',
    'risks.2.response': '',
    'risks.2.owner': '',
  });
  return lint('raid', document, { truth }).filter(({ code }) => code.includes('PLANTED'));
};

describe('a document against the truth of its pack', () => {
  it('finds a planted risk in one row, whatever the endings, and says by which words', () => {
    const [found] = codes('The Joins may wait', 'Singled out: Adaeze');
    expect(found).toMatchObject({
      code: 'CP-RAID-PLANTED-FOUND',
      type: 'celebratory',
      where: { section: 'risks', row: 2 },
    });
    expect(found?.message).toBe('Found, by the words “Singled”, “Joins”, “Adaeze”: Only one person knows the join.');
  });

  it('does not put words of several rows together', () => {
    expect(codes('Nothing else may fail', 'There is a single test van').map(({ code }) => code)).toEqual([
      'CP-RAID-PLANTED-MISSED',
    ]);
  });

  it('does not take a word for the beginning of another in its middle', () => {
    expect(codes('We may rejoin upstream later', 'There is a single van').map(({ code }) => code)).toEqual([
      'CP-RAID-PLANTED-MISSED',
    ]);
  });

  it('compares nothing where there is no truth', () => {
    expect(lint('raid', exampleOf('raid')).filter(({ code }) => code.includes('PLANTED'))).toEqual([]);
  });

  it('takes names of activities and cues from a pack', () => {
    const [pack] = packs;
    if (!pack) throw new Error('There is no pack');
    const made = truthOf(pack.program, pack.truth);
    expect(made.criticalPath.map(({ id }) => id)).toEqual(pack.truth.criticalPath);
    expect(made.criticalPath.map(({ name }) => name)).toEqual(
      pack.truth.criticalPath.map((id) => pack.program.activities[id]?.name),
    );
    expect(made.risks.map(({ cues }) => cues)).toEqual(Object.values(pack.truth.risks).map(({ cues }) => cues));
  });
});

/** The plan of a pack as a schedule document, with the pack's freezes and what each keeps from running. */
function documentOf({ program }: (typeof packs)[number]): DocumentOfKind<'schedule'> {
  const network = expectedNetwork(program);
  const linked = (activity: Activity) =>
    activity.after.map(({ id, type, lag }) => `${id} ${type}${lag < 0 ? '' : '+'}${lag}`).join(', ');
  return draft('schedule', {
    start: program.start,
    holidays: program.holidays.map(({ day }) => day).join(', '),
    activities: network.map((activity) => ({
      id: activity.id,
      name: program.activities[activity.id]?.name ?? '',
      optimistic: String(activity.estimate?.[0] ?? ''),
      likely: String(activity.estimate?.[1] ?? ''),
      pessimistic: String(activity.estimate?.[2] ?? ''),
      after: linked(activity),
    })),
    freezes: Object.values(program.freezes).map((freeze) => ({
      freeze: freeze.name,
      from: freeze.from,
      to: freeze.to,
      holds: Object.entries(program.activities)
        .filter(([, planned]) => forbids(freeze, planned))
        .map(([id]) => id)
        .join(', '),
    })),
  });
}
const pathFound = (document: DocumentOfKind<'schedule'>, truth: Truth) =>
  lint('schedule', document, { truth }).find(({ code }) => code === 'CP-SCHED-TRUE-PATH-MISSED');
const pathOf = (document: DocumentOfKind<'schedule'>): string[] => {
  const worked = scheduleNetwork(networkOf(document).map(({ activity }) => activity));
  return worked.state === 'scheduled' ? worked.schedule.criticalPath : [];
};

describe.each(packs)('the schedule of $id', (pack) => {
  const truth = truthOf(pack.program, pack.truth);
  const held = documentOf(pack);
  const names = (path: readonly { name: string }[]) => path.map(({ name }) => name).join('; ');

  it('is held against the path behind the freezes of the pack where its own keep work waiting', () => {
    const worked = pathOf(held);
    expect(worked).toEqual(truth.pathAfterFreezes.map(({ id }) => id));
    expect(pathFound({ ...held, criticalPath: worked.join(', ') }, truth)).toBeUndefined();
    expect(pathFound({ ...held, criticalPath: worked.slice(1).join(', ') }, truth)?.message).toBe(
      `Not named where work waits for the program’s freezes: ${names(truth.pathAfterFreezes.slice(0, 1))}.`,
    );
  });

  it('is held against the plain path where nothing waits for a freeze', () => {
    const free = { ...held, freezes: held.freezes.map((row) => ({ ...row, holds: '' })) };
    const worked = pathOf(free);
    expect(worked).toEqual(pack.truth.criticalPath);
    expect(pathFound({ ...free, criticalPath: worked.join(', ') }, truth)).toBeUndefined();
    expect(pathFound({ ...free, criticalPath: worked.slice(0, -1).join(', ') }, truth)?.message).toBe(
      `Not named: ${names(truth.criticalPath.slice(-1))}.`,
    );
  });

  it('lets a status report, which keeps no freezes, name either path', () => {
    const report = (path: readonly { id: string }[]) =>
      lint(
        'status',
        edit(exampleOf('status'), {
          criticalPath: path.map(({ id }) => id).join(', '),
          milestones: [],
          headline: '',
          recovery: '',
          ask: '',
        }),
        {
          truth,
        },
      ).some(({ code }) => code === 'CP-STATUS-TRUE-PATH-MISSED');
    expect(report(truth.criticalPath)).toBe(false);
    expect(report(truth.pathAfterFreezes)).toBe(false);
    expect(report([])).toBe(true);
  });
});
