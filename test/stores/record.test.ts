import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { schemaVersion } from '#domain/record/core.ts';
import { contentsOf, cutover, evict, freshDevice, openTab, tamper, type Tab } from './device.ts';

const tabs: Tab[] = [];
async function open(): Promise<Tab> {
  const tab = await openTab();
  tabs.push(tab);
  return tab;
}

beforeEach(freshDevice);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.unstubAllGlobals();
});

describe('the record', () => {
  it('is empty and saved before anything is done, and creates no row', async () => {
    const tab = await open();
    expect([tab.$saveState.get(), tab.$record.get().ratings]).toEqual([{ state: 'saved', at: null }, []]);
    expect([...(await contentsOf('rows')), ...(await contentsOf('meta'))]).toEqual([]);
  });

  it('shows what a verb saved as soon as it resolves, and after coming back', async () => {
    const tab = await open();
    await tab.aimAt({ level: 'senior' });
    await tab.rate('execution', 4);
    await tab.answerFlag('wants-final-say', { answer: 'partly' });
    const { id } = await tab.keepEvidence(cutover);
    const shown = tab.$record.get();
    expect([shown.profile[0]?.level, shown.ratings[0]?.level, shown.flags[0]?.veto, shown.evidence[0]?.id]).toEqual([
      'senior',
      4,
      false,
      id,
    ]);
    expect(tab.$saveState.get()).toMatchObject({ state: 'saved', at: expect.any(String) });
    expect((await open()).$record.get()).toEqual(shown);
  });

  it('is open only once what is kept is shown, so that nobody is met as a newcomer', async () => {
    const before = await open();
    await before.rate('execution', 4);
    before.close();
    vi.resetModules();
    const { $record, $saveState, opened } = await import('#stores/record.ts');
    const { close } = await import('#stores/opening.ts');
    const met: [string, number][] = [];
    $saveState.subscribe(({ state }) => met.push([state, $record.get().ratings.length]));
    await opened();
    expect(met).toEqual([
      ['loading', 0],
      ['saved', 1],
    ]);
    close();
  });

  it('leaves no mark where the database was let go of before the mark came', async () => {
    vi.resetModules();
    const late = Promise.withResolvers<undefined>();
    vi.doMock('#stores/upkeep.ts', async (load) => {
      await late.promise;
      return await load();
    });
    const { keepEvidence } = await import('#stores/evidence.ts');
    const { close } = await import('#stores/opening.ts');
    const { readMark } = await import('#platform/markers.ts');
    await keepEvidence(cutover);
    close();
    late.resolve(undefined);
    const { stopKeepingUp } = await import('#stores/upkeep.ts');
    await new Promise(setImmediate);
    stopKeepingUp();
    vi.doUnmock('#stores/upkeep.ts');
    expect(readMark()).toEqual({ state: 'none' });
  });

  it('is followed by another tab', async () => {
    const [here, there] = [await open(), await open()];
    await there.rate('judgment', 2);
    await vi.waitFor(() => expect(here.$record.get().ratings[0]).toMatchObject({ id: 'judgment', level: 2 }));
  });

  it('loses none of the writes of two tabs at once', async () => {
    const [here, there] = [await open(), await open()];
    await Promise.all(
      Array.from({ length: 60 }, (_, place) =>
        (place % 2 ? here : there).keepEvidence({ ...cutover, title: `Plan ${place}` }),
      ),
    );
    await vi.waitFor(() =>
      expect([here.$record.get().evidence.length, there.$record.get().evidence.length]).toEqual([60, 60]),
    );
    expect(new Set((await open()).$record.get().evidence.map(({ title }) => title)).size).toBe(60);
  });

  it('keeps both fields that two tabs changed of one item', async () => {
    const [here, there] = [await open(), await open()];
    const { id } = await here.keepEvidence(cutover);
    await Promise.all([
      here.editEvidence(id, { role: 'Release lead' }),
      there.editEvidence(id, { title: 'Freeze plan' }),
    ]);
    expect((await open()).$record.get().evidence[0]).toMatchObject({ role: 'Release lead', title: 'Freeze plan' });
  });

  it('keeps the reviews that two tabs added to one item', async () => {
    const [here, there] = [await open(), await open()];
    const { id } = await here.keepEvidence(cutover);
    const review = { on: '2026-01-05', saw: 'document' as const, attests: true, skills: [], words: '' };
    await Promise.all([here.addReview(id, { ...review, by: 'Dana' }), there.addReview(id, { ...review, by: 'Lee' })]);
    expect(
      (await open()).$record
        .get()
        .evidence[0]?.reviews.map(({ by }) => by)
        .toSorted(),
    ).toEqual(['Dana', 'Lee']);
  });

  it('refuses what does not fit with the field that is wrong, and changes nothing', async () => {
    const tab = await open();
    const { saved } = await tab.keepEvidence({ ...cutover, title: 'x'.repeat(301) });
    expect(saved).toEqual({ state: 'refused', reason: 'invalid', field: 'title' });
    expect(await tab.editEvidence('nowhere', { title: 'x' })).toMatchObject({ state: 'refused', reason: 'missing' });
    expect([tab.$record.get().evidence, tab.$saveState.get().state]).toEqual([[], 'saved']);
  });

  it('takes over quick answers without touching a skill rated on its anchors', async () => {
    const tab = await open();
    await tab.rate('execution', 4);
    await tab.rateQuickly({ execution: 1, judgment: 3 });
    expect(tab.$record.get().ratings).toMatchObject([
      { id: 'execution', level: 4, from: 'anchors' },
      { id: 'judgment', level: 3, from: 'quick' },
    ]);
  });
});

describe('a record that is damaged', () => {
  const broken = {
    kind: 'ratings',
    id: 'judgment',
    value: { id: 'judgment', level: 'high' },
    seq: 2,
    rev: 1,
    changedAt: '2026-01-05T10:00:00.000Z',
    touched: {},
  };

  it('opens without the damaged row, which is set aside as it was found', async () => {
    const before = await open();
    await before.rate('execution', 4);
    before.close();
    await tamper((rows) => rows.put(broken));
    const tab = await open();
    expect(tab.$record.get().ratings.map(({ id }) => id)).toEqual(['execution']);
    expect(tab.$setAside.get()).toMatchObject([{ raw: broken, reason: 'unreadable' }]);
    expect(JSON.parse(tab.writeSetAside())).toMatchObject([{ raw: broken }]);
    expect(await contentsOf('rows')).toHaveLength(1);
  });

  it('takes a row back that can be read by now', async () => {
    const before = await open();
    await before.rate('execution', 4);
    before.close();
    const mended = { ...broken, value: { id: 'judgment', level: 3, ratedAt: '2026-01-05T10:00:00.000Z' } };
    await tamper((_rows, _meta, quarantine) =>
      quarantine.put({ raw: mended, reason: 'unreadable', at: '2026-01-06T10:00:00.000Z' }, 1),
    );
    const tab = await open();
    expect(
      tab.$record
        .get()
        .ratings.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['execution', 'judgment']);
    expect([tab.$setAside.get(), await contentsOf('quarantine')]).toEqual([[], []]);
  });

  it('sets a damaged row aside that a write comes upon, and writes beside it', async () => {
    const tab = await open();
    await tab.rate('execution', 4);
    await tamper((rows) => rows.put(broken));
    expect(await tab.rate('judgment', 3)).toEqual({ state: 'saved' });
    expect(await contentsOf('quarantine')).toMatchObject([{ raw: broken }]);
  });

  it('goes on adding at the end where its tally is damaged', async () => {
    const before = await open();
    await before.rate('execution', 4);
    await before.rate('judgment', 2);
    before.close();
    await tamper((rows, meta) => {
      rows.put({ ...broken, id: 'leadership' });
      meta.put({ key: 'tally', seq: 'many' });
    });
    const tab = await open();
    await tab.rate('communication', 3);
    expect(tab.$record.get().ratings.map(({ id }) => id)).toEqual(['execution', 'judgment', 'communication']);
  });
});

describe('a record of a newer version', () => {
  it('is shown and exported but never written', async () => {
    const before = await open();
    await before.rate('execution', 4);
    before.close();
    const newRow = { kind: 'forecasts', id: 'f1', value: { id: 'f1', odds: 0.4 }, seq: 9 };
    await tamper((rows, meta) => {
      rows.put(newRow);
      meta.put({ key: 'schemaVersion', version: schemaVersion + 1 });
    });
    const stored = [await contentsOf('rows'), await contentsOf('meta')];
    const tab = await open();
    expect([tab.$saveState.get(), tab.$record.get().ratings.length]).toEqual([
      { state: 'read-only', reason: 'newer-record' },
      1,
    ]);
    expect(await tab.rate('judgment', 3)).toMatchObject({ state: 'refused', reason: 'read-only' });
    const exported = await tab.exportRecord(() => undefined);
    expect(exported.state === 'exported' && JSON.parse(exported.text)).toMatchObject({
      schemaVersion: schemaVersion + 1,
      forecasts: [newRow.value],
      ratings: [{ id: 'execution' }],
    });
    expect([await contentsOf('rows'), await contentsOf('meta')]).toEqual(stored);
  });

  it('is noticed by a tab that was open before', async () => {
    const tab = await open();
    await tab.rate('execution', 4);
    await tamper((_, meta) => meta.put({ key: 'schemaVersion', version: schemaVersion + 1 }));
    expect(await tab.rate('execution', 2)).toMatchObject({ state: 'refused', reason: 'read-only' });
    expect(tab.$saveState.get()).toEqual({ state: 'read-only', reason: 'newer-record' });
  });
});

describe('a database that another tab upgrades', () => {
  it('is let go at once, keeps the draft, and asks to reload', async () => {
    const tab = await open();
    const { id } = await tab.keepEvidence(cutover);
    const upgraded = new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('critical-path', 1000);
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    });
    const other = await upgraded;
    tab.type('evidence', id, 'text', 'Not yet saved');
    await tab.flush();
    expect([tab.$saveState.get(), Object.values(tab.$drafts.get())[0]?.text]).toEqual([
      { state: 'read-only', reason: 'upgraded-elsewhere' },
      'Not yet saved',
    ]);
    other.close();
  });
});

describe('a device that keeps nothing', () => {
  it('lets one work in memory and says so', async () => {
    const { open: original } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const tab = await open();
    expect(tab.$saveState.get()).toEqual({ state: 'memory', reason: 'denied' });
    expect(await tab.rate('execution', 4)).toEqual({ state: 'saved' });
    await tab.editEvidence((await tab.keepEvidence(cutover)).id, { title: 'Freeze plan' });
    expect([tab.$record.get().ratings.length, tab.$record.get().evidence[0]?.title]).toEqual([1, 'Freeze plan']);
    expect(await tab.exportRecord(() => undefined)).toMatchObject({ state: 'exported' });
    await tab.undo();
    expect(tab.$record.get().evidence[0]?.title).toBe('Cutover plan');
    IDBFactory.prototype.open = original;
  });

  it('works where only the mark cannot be kept, and says so', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse, clear: refuse });
    const tab = await open();
    expect([await tab.rate('execution', 4), tab.$mark.get(), tab.$saveState.get().state]).toEqual([
      { state: 'saved' },
      'denied',
      'saved',
    ]);
  });
});

describe('a database that is gone', () => {
  it('gets a rescue and no empty start where the mark is left', async () => {
    localStorage.setItem('critical-path:record', '2026-01-05');
    const tab = await open();
    expect(tab.$saveState.get()).toEqual({ state: 'rescue', reason: 'gone', day: '2026-01-05' });
    expect(await tab.rate('execution', 4)).toMatchObject({ state: 'refused', reason: 'rescue' });
    await tab.startAfresh();
    expect(await tab.rate('execution', 4)).toEqual({ state: 'saved' });
    expect((await open()).$saveState.get().state).toBe('saved');
  });

  it('gets a rescue where it cannot be opened any more', async () => {
    localStorage.setItem('critical-path:record', '2026-01-05');
    const { open: original } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    const tab = await open();
    expect(tab.$saveState.get()).toEqual({ state: 'rescue', reason: 'unreadable', day: '2026-01-05' });
    IDBFactory.prototype.open = original;
    await tab.startAfresh();
    expect(await tab.rate('execution', 4)).toEqual({ state: 'saved' });
  });

  it('is noticed while a page is open, and what the page still shows can be written back', async () => {
    const tab = await open();
    expect(await tab.rate('execution', 4)).toEqual({ state: 'saved' });
    await tamper((rows, meta) => {
      rows.clear();
      meta.clear();
    });
    expect(await tab.rate('judgment', 3)).toMatchObject({ state: 'refused', reason: 'rescue' });
    expect(tab.$record.get().ratings).toHaveLength(1);
    expect(await tab.putBackShown()).toEqual({ state: 'saved' });
    expect((await open()).$record.get().ratings).toMatchObject([{ id: 'execution', level: 4 }]);
  });

  it('is not written anew by a tab that shows what another deleted', async () => {
    const tab = await open();
    await tab.rate('execution', 4);
    await evict('critical-path');
    expect(tab.$saveState.get()).toEqual({ state: 'read-only', reason: 'deleted-elsewhere' });
    expect([await tab.rate('judgment', 3), tab.$record.get().ratings]).toMatchObject([
      { state: 'refused', reason: 'read-only' },
      [],
    ]);
  });
});
