import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rowKinds } from '#domain/record/core.ts';
import { anyRecord } from '#test/domain/record/any-record.ts';
import { contentsOf, cutover, databaseNames, evict, freshDevice, openTab, tamper, type Tab } from './device.ts';

let tab: Tab;
beforeEach(async () => {
  await freshDevice();
  tab = await openTab();
});
afterEach(() => {
  tab.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const nowhere = () => undefined;

async function exported(from: Tab = tab): Promise<string> {
  const outcome = await from.exportRecord(nowhere);
  if (outcome.state !== 'exported') throw new Error(outcome.reason);
  return outcome.text;
}

async function bringIn(text: string, how: 'merge' | 'replace' = 'merge') {
  const preview = await tab.previewImport(text);
  if (preview.state !== 'read') throw new Error(preview.reason);
  return await tab.importRecord(preview.record, how);
}

const withoutMoment = (text: string): unknown => ({ ...JSON.parse(text), exportedAt: '' });

async function fill(): Promise<string> {
  await tab.aimAt({ level: 'senior' });
  await tab.rate('execution', 4);
  return (await tab.keepEvidence(cutover)).id;
}

describe('export', () => {
  it('hands over a file that reads back the same, and starts the count of changes anew', async () => {
    await fill();
    expect(tab.$tally.get().changes).toBe(3);
    const files: { name: string; size: number }[] = [];
    const outcome = await tab.exportRecord((name, contents) => files.push({ name, size: contents.size }));
    expect([outcome.state, files[0]?.name]).toEqual([
      'exported',
      expect.stringMatching(/^critical-path-\d{4}-\d\d-\d\d\.json$/u),
    ]);
    expect([tab.$tally.get().changes, tab.$tally.get().exportedAt]).toEqual([0, expect.any(String)]);
  });

  it('is reminded of after 20 changes', async () => {
    for (let turn = 0; turn < 20; turn += 1) await tab.rate('execution', turn % 2 ? 4 : 3);
    expect(tab.readReminder()).toMatchObject({ due: true, reason: 'changes' });
    await exported();
    expect(tab.readReminder()).toEqual({ due: false });
  });

  it('then wiping and importing gives the same record, for 1,000 random ones', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        expect(await bringIn(JSON.stringify(record), 'replace')).toEqual({ state: 'saved' });
        const text = await exported();
        expect(withoutMoment(text)).toEqual(withoutMoment(JSON.stringify(record)));
        await tamper((rows) => rows.clear());
        expect(await bringIn(text, 'replace')).toEqual({ state: 'saved' });
        expect(withoutMoment(await exported())).toEqual(withoutMoment(text));
      }),
      { numRuns: 1000 },
    );
  }, 600_000);
});

describe('import', () => {
  it('says what it would do and changes nothing', async () => {
    await fill();
    const text = await exported();
    await tab.rate('judgment', 2);
    const before = await contentsOf('rows');
    expect(await tab.previewImport(text)).toMatchObject({
      state: 'read',
      merge: { added: 0, replaced: 0, kept: 0, same: 3 },
      replace: { goes: 4, comes: 3 },
    });
    expect(await contentsOf('rows')).toEqual(before);
  });

  it.each(['merge', 'replace'] as const)('can be undone after a %s', async (how) => {
    const id = await fill();
    const text = await exported();
    await tab.editEvidence(id, { title: 'Another title' });
    await tab.removeEvidence(id);
    await tab.rate('judgment', 2);
    const before = tab.$record.get();
    expect(await bringIn(text, how)).toEqual({ state: 'saved' });
    expect(tab.$record.get().evidence[0]?.id).toBe(id);
    expect(await tab.undo()).toBe('import');
    expect({ ...tab.$record.get(), exportedAt: '' }).toEqual({ ...before, exportedAt: '' });
  });

  it('keeps the wordings that a merge replaces', async () => {
    const id = await fill();
    const theirs = JSON.parse(await exported());
    theirs.evidence[0].title = 'Their title';
    theirs.exportedAt = '2090-01-01T00:00:00.000Z';
    await bringIn(JSON.stringify(theirs));
    expect([
      tab.$record.get().evidence[0]?.title,
      tab.earlierWordings(tab.$record.get(), 'evidence', id, 'title').map(({ text }) => text),
    ]).toEqual(['Their title', ['Cutover plan']]);
  });

  it('of rubbish is refused with a reason and changes nothing, never in part', async () => {
    await fill();
    const text = await exported();
    const before = await contentsOf('rows');
    const cut = fc
      .tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 8 }))
      .map(([from, length, inserted]) => text.slice(0, from) + inserted + text.slice(from + length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, fc.json(), fc.string()), async (rubbish) => {
        const preview = await tab.previewImport(rubbish);
        expect(preview.state === 'read' || typeof preview.reason === 'string').toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(await contentsOf('rows')).toEqual(before);
    expect(await tab.previewImport(new Blob(['x'.repeat(33 * 1024 * 1024)]))).toEqual({
      state: 'refused',
      reason: 'too-large',
    });
  });
});

describe('automatic copies', () => {
  it('are taken before an import and can be brought back, with what they replace kept', async () => {
    await fill();
    const mine = withoutMoment(await exported());
    await bringIn(JSON.stringify({ ...JSON.parse(await exported()), ratings: [], evidence: [] }), 'replace');
    const [copy] = await tab.listCopies();
    expect(copy).toMatchObject({ why: 'before', rows: 3 });
    expect(await tab.restoreCopy(copy?.seq ?? 0)).toEqual({ state: 'saved' });
    expect(withoutMoment(await exported())).toEqual(mine);
    expect((await tab.listCopies())[0]).toMatchObject({ why: 'before', rows: 1 });
    expect(await tab.undo()).toBe('restore-copy');
    expect(tab.$record.get().ratings).toEqual([]);
  });

  it('are offered when the database is gone, and bring the record back', async () => {
    await fill();
    await tab.backUp('before');
    const mine = withoutMoment(await exported());
    tab.close();
    await evict('critical-path');
    tab = await openTab();
    expect(tab.$saveState.get()).toMatchObject({ state: 'rescue', reason: 'gone' });
    const [copy] = await tab.listCopies();
    expect(await tab.restoreCopy(copy?.seq ?? 0)).toEqual({ state: 'saved' });
    expect([tab.$saveState.get().state, withoutMoment(await exported())]).toEqual(['saved', mine]);
  });

  it('are taken by themselves after a change, then at most every five minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T10:00:00.000Z') });
    await tab.rate('execution', 3);
    expect([await tab.backUp('change'), await tab.backUp('change')]).toEqual([true, false]);
    await tab.rate('execution', 4);
    expect(await tab.backUp('change')).toBe(false);
    vi.setSystemTime(new Date('2026-01-05T10:05:00.000Z'));
    expect([await tab.backUp('change'), (await tab.listCopies()).length]).toEqual([true, 2]);
  });
});

describe('deleting everything', () => {
  it('leaves no row, no key and no database, at once', async () => {
    await fill();
    await tab.backUp('before');
    localStorage.setItem('theme', 'dark');
    sessionStorage.setItem('place', '3');
    await tab.deleteEverything();
    expect([await databaseNames(), Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([[], [], []]);
    expect(rowKinds.every((kind) => tab.$record.get()[kind].length === 0)).toBe(true);
    const again = await openTab();
    expect(again.$saveState.get()).toEqual({ state: 'saved', at: null });
    again.close();
  });

  it('can be undone in this tab, copies and preferences included', async () => {
    await fill();
    await tab.backUp('before');
    localStorage.setItem('theme', 'dark');
    const mine = withoutMoment(await exported());
    const copies = await tab.listCopies();
    await tab.deleteEverything();
    expect(await tab.undo()).toBe('delete-everything');
    expect([withoutMoment(await exported()), await tab.listCopies(), localStorage.getItem('theme')]).toEqual([
      mine,
      copies,
      'dark',
    ]);
  });

  it('lets one begin again', async () => {
    await fill();
    await tab.deleteEverything();
    expect(await tab.rate('judgment', 2)).toEqual({ state: 'saved' });
    expect(tab.$record.get().ratings).toMatchObject([{ id: 'judgment' }]);
  });
});
