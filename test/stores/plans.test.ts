import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { snapshotOf } from '#domain/exercises/promised.ts';
import type { Promised } from '#domain/record/plan.ts';
import { readExercises } from '#platform/content-files.ts';
import { freshDevice, openTab, type Tab } from './device.ts';

type Desk = Tab & typeof import('#stores/plans.ts') & typeof import('#stores/plan-work.ts');
const tabs: Tab[] = [];
async function open(): Promise<Desk> {
  const tab = await openTab();
  tabs.push(tab);
  return { ...tab, ...(await import('#stores/plans.ts')), ...(await import('#stores/plan-work.ts')) };
}

beforeEach(freshDevice);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.unstubAllGlobals();
});

const read = readExercises('content');
if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
const [first] = read.content;
if (!first) throw new Error('there is no exercise');

describe('a promise', () => {
  it('keeps its exercise as it stood and is there after coming back', async () => {
    const tab = await open();
    const { ids, saved } = await tab.promise([{ exercise: snapshotOf(first), why: [{ code: 'chosen' }] }]);
    expect(saved).toEqual({ state: 'saved' });
    const later = await open();
    expect(later.$record.get().promises).toMatchObject([
      { id: ids[0], exercise: { id: first.id, rubric: first.rubric }, state: 'planned', steps: [], assigned: null },
    ]);
  });

  it('keeps every link and every answered question, however quickly one follows the other', async () => {
    const tab = await open();
    const { ids } = await tab.promise([{ exercise: snapshotOf(first), why: [{ code: 'chosen' }] }]);
    const [id = ''] = ids;
    const [a, b, c] = ['https://a.example/', 'https://b.example/', 'https://c.example/'];
    const answered = (question: number) => tab.noteDefense(id, { question, by: 'Ana', on: '2026-12-04' });
    await Promise.all([tab.keepLink(id, a, true), tab.keepLink(id, b, true), tab.keepLink(id, c, true)]);
    await Promise.all([tab.keepLink(id, a, false), tab.keepLink(id, c, false), answered(0), answered(3)]);
    const [promised] = tab.$record.get().promises;
    expect(promised?.links).toEqual([b]);
    expect(promised?.defended.map(({ question }) => question)).toEqual([0, 3]);
  });

  it('is there once however often the same assignment is accepted', async () => {
    const tab = await open();
    const assigned = { event: 'e1', by: 'Ana', note: 'As for a launch', lookAt: 'Triggers', due: '2026-12-04' };
    for (let time = 0; time < 2; time += 1)
      await tab.promise([
        { id: 'from-e1', exercise: snapshotOf(first), assigned, why: [{ code: 'assigned', by: 'Ana' }] },
      ]);
    expect(tab.$record.get().promises).toHaveLength(1);
  });
});

describe('handing work in', () => {
  it('has something to say again once the text, a link, a file, a step or whose work it is has changed', async () => {
    const tab = await open();
    const { ids } = await tab.promise([{ exercise: snapshotOf(first) }]);
    const id = ids[0] ?? '';
    const isSame = () => {
      const kept = tab.$record.get().promises.find((one) => one.id === id);
      return kept && tab.isUnchanged(kept, tab.$record.get(), '…');
    };
    const steps = first.rubric.map(() => 3 as const);
    const log = { id: 'log', name: 'log.csv', type: 'text/csv', bytes: 1, addedAt: '2026-03-06T09:00:00.000Z' };
    const write = async (fields: Partial<Promised>) => {
      const begun = { text: 'As written', work: 'simulated', ai: 'none' } as const;
      const as = { ...begun, links: [], files: [log], steps, ...fields };
      expect(await tab.changePromise(id, as)).toEqual({ state: 'saved' });
    };
    await write({});
    expect(isSame()).toBe(false);
    const [promise] = tab.$record.get().promises;
    if (promise) await tab.handInWork(promise, '…');
    expect(isSame()).toBe(true);
    const changes: Partial<Promised>[] = [
      { text: 'As written again' },
      // What lies there may have changed unseen.
      { links: ['https://a.example/'] },
      { files: [] },
      { files: [{ ...log, id: 'later', addedAt: '2100-03-06T09:00:00.000Z' }] },
      { steps: steps.map((step, row) => (row === 0 ? 4 : step)) },
      { work: 'real' },
    ];
    for (const changed of changes) {
      await write(changed);
      expect(isSame(), JSON.stringify(changed)).toBe(false);
      await write({});
      expect(isSame()).toBe(true);
    }
    await write({ change: 'What I would do differently' });
    expect(isSame()).toBe(true);
  });

  it('keeps it as one artifact at the level of the rubric, each revision in the same place', async () => {
    const tab = await open();
    const { ids } = await tab.promise([{ exercise: snapshotOf(first) }]);
    const id = ids[0] ?? '';
    const steps = first.rubric.map(() => 3 as const);
    const kept = () => tab.$record.get().promises.find((one) => one.id === id);
    const handIn = async (text: string) => {
      await tab.changePromise(id, { text, steps, ai: 'none' });
      const now = kept();
      return now ? await tab.handInWork(now, '…') : null;
    };
    expect(await handIn('As first written')).toEqual({ state: 'saved' });
    expect(await handIn('As written again')).toEqual({ state: 'saved' });
    const { evidence } = tab.$record.get();
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).toMatchObject({
      id: kept()?.evidence,
      kind: 'artifact',
      text: 'As written again',
      work: 'simulated',
      origin: `exercise:${first.id}`,
    });
    const levels = new Map(evidence[0]?.skills.map(({ skill, level }) => [skill, level]));
    expect(levels).toEqual(new Map(first.skills.map((skill) => [skill, first.shows])));
    expect(kept()).toMatchObject({
      state: 'done',
      revision: 2,
      revisions: [
        { number: 1, text: 'As first written' },
        { number: 2, text: 'As written again' },
      ],
    });
  });
});
