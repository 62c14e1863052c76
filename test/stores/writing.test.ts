import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { typingPause } from '#domain/record/history.ts';
import { emptyRecord } from '#domain/record/core.ts';
import { contentsOf, cutover, freshDevice, openTab, type Tab } from './device.ts';

const tabs: Tab[] = [];
async function open(): Promise<Tab> {
  const tab = await openTab();
  tabs.push(tab);
  return tab;
}

beforeEach(freshDevice);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('two tabs that write the same item', () => {
  const step = fc.record({
    tab: fc.nat(1),
    field: fc.constantFrom('text' as const, 'title' as const),
    wait: fc.constantFrom(0, 200, typingPause, 86_400_000, -86_400_000),
  });

  it('lose no text: each stands, is in the history, or was typed over in one burst, in 200 random schedules', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T10:00:00.000Z') });
    const both = [await open(), await open()] as const;
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (schedule) => {
        const { id } = await both[0].keepEvidence({ ...cutover, title: 'first title', text: 'first text' });
        const wordings: { field: 'text' | 'title'; text: string; tab: number; at: number }[] = [];
        for (const { tab, field, wait } of schedule) {
          vi.setSystemTime(Date.now() + wait);
          const text = `wording ${++count}`;
          await both[tab === 0 ? 0 : 1].editEvidence(id, { [field]: text });
          wordings.push({ field, text, tab, at: Date.now() });
        }
        await vi.waitFor(() => expect(both[0].$tally.get().commits).toBe(both[1].$tally.get().commits));
        expect(both[0].$record.get().evidence).toEqual(both[1].$record.get().evidence);
        for (const field of ['text', 'title'] as const) {
          const written = wordings.filter((wording) => wording.field === field);
          const kept = both[0].earlierWordings(both[0].$record.get(), 'evidence', id, field).map(({ text }) => text);
          expect(both[0].$record.get().evidence.find((piece) => piece.id === id)?.[field]).toBe(
            written.at(-1)?.text ?? `first ${field}`,
          );
          const replaced = written.slice(0, -1).filter((wording, place) => {
            const next = written[place + 1];
            const pause = (next?.at ?? 0) - wording.at;
            return next?.tab !== wording.tab || pause < 0 || pause >= typingPause;
          });
          expect(kept).toEqual(expect.arrayContaining(replaced.map(({ text }) => text)));
        }
        await both[0].removeEvidence(id);
      }),
      { numRuns: 200 },
    );
  }, 300_000);
});

describe('a clock that jumps', () => {
  it('never changes the order in which items were added', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-28T23:59:00.000Z') });
    const tab = await open();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(-86_400_000, -3_600_000, 0, 3_600_000, 86_400_000), { minLength: 20, maxLength: 20 }),
        async (jumps) => {
          const added: string[] = [];
          for (const jump of jumps) {
            vi.setSystemTime(Date.now() + jump);
            added.push((await tab.keepEvidence(cutover)).id);
          }
          expect(
            tab.$record
              .get()
              .evidence.slice(-jumps.length)
              .map(({ id }) => id),
          ).toEqual(added);
        },
      ),
      { numRuns: 50 },
    );
  }, 300_000);

  it('changes no day that was written, in any time zone', async () => {
    const tab = await open();
    const zone = process.env['TZ'];
    const { id } = await tab.keepEvidence({ ...cutover, date: '2026-03-29' });
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
      process.env['TZ'] = place;
      await tab.editEvidence(id, { role: place });
      expect((await open()).$record.get().evidence[0]?.date).toBe('2026-03-29');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});

describe('a disk that is full', () => {
  let flags = 0;
  const sites = {
    aimAt: (tab: Tab) => tab.aimAt({ level: 'senior' }),
    rate: (tab: Tab) => tab.rate('judgment', 5),
    rateQuickly: (tab: Tab) => tab.rateQuickly({ judgment: 3, leadership: 2 }),
    unrate: (tab: Tab) => tab.unrate('execution'),
    keepEvidence: async (tab: Tab) => (await tab.keepEvidence(cutover)).saved,
    editEvidence: (tab: Tab) =>
      tab.editEvidence(tab.$record.get().evidence[0]?.id ?? '', { text: 'Quite another text' }),
    removeEvidence: (tab: Tab) => tab.removeEvidence(tab.$record.get().evidence[0]?.id ?? ''),
    answerFlag: (tab: Tab) => tab.answerFlag('wants-final-say', { answer: 'no' }),
    replace: (tab: Tab) =>
      tab.importRecord({ ...emptyRecord('2026-01-05T10:00:00.000Z'), flags: tab.$record.get().flags }, 'replace'),
    merge: (tab: Tab) =>
      tab.importRecord(
        {
          ...tab.$record.get(),
          exportedAt: '2090-01-01T00:00:00.000Z',
          ratings: [],
          flags: [
            { id: `flag-${++flags}`, answer: 'yes', veto: false, note: '', answeredAt: '2026-01-05T10:00:00.000Z' },
          ],
        },
        'merge',
      ),
    undo: async (tab: Tab) =>
      (await tab.undo()) === null
        ? { state: 'refused' as const, reason: 'quota' as const, field: '' }
        : { state: 'saved' as const },
  };

  it.each(Object.keys(sites) as (keyof typeof sites)[])(
    'at any write of %s changes no row, says so, and leaves export working',
    async (site) => {
      const tab = await open();
      await tab.rate('execution', 3);
      await tab.answerFlag('wants-final-say', { answer: 'yes' });
      await tab.keepEvidence(cutover);
      await tab.editEvidence(tab.$record.get().evidence[0]?.id ?? '', { text: 'A new text by the same person' });
      await new Promise((done) => setTimeout(done, 400));
      const failures: unknown[] = [];
      const fail = (error: unknown) => failures.push(error);
      process.on('unhandledRejection', fail);
      const { put, add, delete: remove, clear } = IDBObjectStore.prototype;
      const restore = () => Object.assign(IDBObjectStore.prototype, { put, add, delete: remove, clear });
      let refusals = 0;
      for (let nth = 1; nth < 60; nth += 1) {
        const before = await contentsOf('rows');
        let calls = 0;
        const failing = (original: (this: IDBObjectStore, ...args: never[]) => unknown) =>
          function (this: IDBObjectStore, ...args: never[]) {
            if (this.transaction.db.name === 'critical-path' && ++calls === nth)
              throw new DOMException('The disk is full', 'QuotaExceededError');
            return original.apply(this, args);
          };
        Object.assign(IDBObjectStore.prototype, {
          put: failing(put),
          add: failing(add),
          delete: failing(remove),
          clear: failing(clear),
        });
        const outcome = await sites[site](tab);
        restore();
        if (calls < nth) break;
        if (outcome.state === 'saved') continue;
        refusals += 1;
        expect(outcome).toMatchObject({ reason: 'quota' });
        expect(tab.$saveState.get()).toEqual({ state: 'failed', reason: 'quota' });
        expect(await contentsOf('rows')).toEqual(before);
        expect(await tab.exportRecord(() => undefined)).toMatchObject({ state: 'exported' });
      }
      process.off('unhandledRejection', fail);
      expect(refusals).toBeGreaterThan(1);
      expect(failures).toEqual([]);
    },
  );
});

describe('undo', () => {
  it('takes back each verb in turn, and leaves what another tab wrote since', async () => {
    const [tab, other] = [await open(), await open()];
    const { id } = await tab.keepEvidence(cutover);
    await tab.editEvidence(id, { title: 'Freeze plan' });
    await other.editEvidence(id, { role: 'Release lead' });
    expect(await tab.undo()).toBe('edit-evidence');
    expect(tab.$record.get().evidence[0]).toMatchObject({ title: 'Cutover plan', role: 'Release lead' });
    await tab.retract(id);
    await tab.undo();
    expect(tab.$record.get().evidence[0]?.state).toBe('kept');
    expect(await tab.undo()).toBe('keep-evidence');
    expect([tab.$record.get().evidence, await tab.undo()]).toEqual([[], null]);
  });

  it('puts a removed item back at its place, with its history', async () => {
    const tab = await open();
    const first = await tab.keepEvidence(cutover);
    await tab.keepEvidence({ ...cutover, title: 'Second' });
    await (await open()).editEvidence(first.id, { title: 'First, reworded' });
    await vi.waitFor(() => expect(tab.$record.get().history).toHaveLength(1));
    const before = tab.$record.get();
    await tab.removeEvidence(first.id);
    expect(tab.$record.get().history).toEqual([]);
    await tab.undo();
    expect({ ...tab.$record.get(), exportedAt: '' }).toEqual({ ...before, exportedAt: '' });
  });
});

describe('the history of a text', () => {
  it('brings an earlier wording back and keeps the one it replaces', async () => {
    const [tab, other] = [await open(), await open()];
    const { id } = await tab.keepEvidence(cutover);
    await other.editEvidence(id, { title: 'Freeze plan' });
    const wordings = () => tab.earlierWordings(tab.$record.get(), 'evidence', id, 'title');
    await vi.waitFor(() => expect(wordings()).toHaveLength(1));
    const [earlier] = wordings();
    if (earlier) await tab.bringBack(earlier);
    expect([tab.$record.get().evidence[0]?.title, wordings().map(({ text }) => text)]).toEqual([
      'Cutover plan',
      ['Freeze plan', 'Cutover plan'],
    ]);
  });
});

describe('typing', () => {
  it('is saved within half a second and leaves no draft', async () => {
    const tab = await open();
    const { id } = await tab.keepEvidence(cutover);
    for (const text of ['T', 'Tw', 'Two weeks']) tab.type('evidence', id, 'text', text);
    await new Promise((done) => setTimeout(done, 600));
    expect([tab.$record.get().evidence[0]?.text, tab.$drafts.get()]).toEqual(['Two weeks', {}]);
  });

  it('stays a draft while it cannot be saved', async () => {
    const tab = await open();
    const { id } = await tab.keepEvidence(cutover);
    tab.type('evidence', id, 'title', 'x'.repeat(400));
    await tab.flush();
    expect([Object.keys(tab.$drafts.get()).length, tab.$record.get().evidence[0]?.title]).toEqual([1, 'Cutover plan']);
  });

  it('that was stashed is taken up where its field still says what it replaced, else kept as an earlier wording', async () => {
    const tab = await open();
    const { id } = await tab.keepEvidence(cutover);
    const stash = (text: string, instead: string) =>
      sessionStorage.setItem(
        'critical-path:drafts',
        JSON.stringify([{ kind: 'evidence', id, field: 'text', text, instead }]),
      );
    stash('Typed before the reload', 'Two teams, one freeze.');
    await tab.takeUpDrafts();
    expect(tab.$record.get().evidence[0]?.text).toBe('Typed before the reload');
    stash('Typed long ago', 'What stood there then');
    await tab.takeUpDrafts();
    expect([tab.$record.get().evidence[0]?.text, tab.$record.get().history.at(-1)?.text]).toEqual([
      'Typed before the reload',
      'Typed long ago',
    ]);
  });

  it('that goes on while a write is under way is taken up after the page is gone, whether that write came about or not', async () => {
    const tab = await open();
    const { id } = await tab.keepEvidence(cutover);
    const standing = async (text: string) => {
      tab.type('evidence', id, 'text', text);
      await tab.flush();
    };
    tab.type('evidence', id, 'text', 'Two');
    const writing = tab.flush();
    tab.type('evidence', id, 'text', 'Two weeks');
    tab.leave();
    const stashed = sessionStorage.getItem('critical-path:drafts') ?? '';
    await writing;
    await tab.flush();
    for (const text of ['Two', 'Two teams, one freeze.', 'By another tab']) {
      await standing(text);
      sessionStorage.setItem('critical-path:drafts', stashed);
      await tab.takeUpDrafts();
      expect(tab.$record.get().evidence[0]?.text).toBe(text === 'By another tab' ? text : 'Two weeks');
    }
  });
});

describe('a worked example', () => {
  it('is shown instead of one’s own record, is never saved, and lets nothing be written', async () => {
    const tab = await open();
    const stop = tab.$shown.subscribe(() => undefined);
    await tab.rate('execution', 4);
    const stored = await contentsOf('rows');
    tab.showExample({
      ...emptyRecord('2026-01-05T10:00:00.000Z'),
      ratings: [{ id: 'judgment', level: 5, ratedAt: '2026-01-05T10:00:00.000Z', from: 'anchors', note: '' }],
    });
    expect(tab.$shown.get().ratings.map(({ id }) => id)).toEqual(['judgment']);
    expect(await tab.rate('judgment', 1)).toMatchObject({ state: 'refused', reason: 'example' });
    expect([await contentsOf('rows'), tab.$record.get().ratings.map(({ id }) => id)]).toEqual([stored, ['execution']]);
    tab.removeExample();
    expect(tab.$shown.get()).toBe(tab.$record.get());
    stop();
  });
});
