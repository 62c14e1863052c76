import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { templateOf } from '#domain/artifacts/prompts.ts';
import { exampleOf } from '#test/domain/artifacts/good.ts';
import { freshDevice, openTab, type Tab } from './device.ts';

type Desk = Tab & typeof import('#stores/documents.ts') & typeof import('#stores/artifacts.ts');
const tabs: Tab[] = [];
async function open(): Promise<Desk> {
  const tab = await openTab();
  tabs.push(tab);
  return { ...tab, ...(await import('#stores/documents.ts')), ...(await import('#stores/artifacts.ts')) };
}

beforeEach(freshDevice);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.unstubAllGlobals();
});

const good = exampleOf('raci');
const claimed = { title: 'RACI of the pilot', skills: [{ skill: 'execution', level: 3 }], work: 'real' } as const;

async function kept(program = '') {
  const tab = await open();
  const { id } = await tab.startDocument('raci', good, { name: 'Roles', program });
  const document = () => {
    const found = tab.$record.get().documents.find((one) => one.id === id);
    if (!found) throw new Error('The document is gone');
    return found;
  };
  expect(await tab.keepAsArtifact(document(), { ...claimed, skills: [...claimed.skills] }, 'Cut.')).toEqual({
    state: 'saved',
  });
  return { tab, id, document, piece: () => tab.$record.get().evidence[0] };
}

describe('a document kept as evidence', () => {
  it('is a checked artifact with its text, its day and what its author says that it shows', async () => {
    const { piece, document } = await kept();
    expect(piece()).toMatchObject({
      id: document().evidence,
      kind: 'artifact',
      state: 'checked',
      date: good.asOf,
      origin: 'workshop',
      ...claimed,
    });
    expect(piece()?.text).toContain(`# RACI`);
    expect(piece()?.text).toContain(good.activities[0]?.activity);
  });

  it('is not kept while it is what it began with, and says which', async () => {
    const tab = await open();
    vi.stubGlobal('fetch', async () => Response.json({ template: templateOf('raci'), good }));
    const { id } = await tab.startDocument('raci', good, { name: 'Roles', program: '' });
    const document = tab.$record.get().documents.find((one) => one.id === id);
    if (!document) throw new Error('The document is gone');
    const keep = () => tab.keepAsArtifact(document, { ...claimed, skills: [...claimed.skills] }, 'Cut.');
    expect(await keep()).toEqual({ state: 'unchanged', from: 'good' });
    await tab.replaceDocument(id, templateOf('raci'));
    expect(await keep()).toEqual({ state: 'unchanged', from: 'template' });
    expect(tab.$record.get().evidence).toEqual([]);
    // What was just typed counts, though it is not written yet.
    tab.typeCell(tab.fieldsRow(id), 'asOf', 'soon');
    tab.typeCell(tab.$record.get().documentRows.at(-1)?.id ?? '', 'activity', 'Freeze the schema');
    expect(await keep()).toEqual({ state: 'saved' });
    expect(tab.$record.get().evidence).toHaveLength(1);
  });

  it('is simulated work where it is about a program pack, whatever is said', async () => {
    const { piece } = await kept('payments-ledger');
    expect(piece()?.work).toBe('simulated');
  });

  it('is checked exactly as long as the document passes, in every tab', async () => {
    const { tab, id, piece } = await kept();
    const other = await open();
    const theirs = () => other.$record.get().evidence[0]?.state;
    expect(theirs()).toBe('checked');
    const row = tab.$record.get().documentRows.find(({ table, place }) => table === 'activities' && place === 1);
    await tab.setCell(row?.id ?? '', 'accountable', '');
    await expect.poll(() => piece()?.state).toBe('kept');
    await expect.poll(theirs).toBe('kept');
    await tab.undo();
    await expect.poll(() => piece()?.state).toBe('checked');
    tab.typeCell(tab.fieldsRow(id), 'asOf', 'soon');
    await tab.flush();
    await expect.poll(() => piece()?.state).toBe('kept');
    tab.typeCell(tab.fieldsRow(id), 'asOf', good.asOf);
    await tab.flush();
    await expect.poll(() => piece()?.state).toBe('checked');
  });

  it('is put right on opening, where it was left wrong', async () => {
    const { tab, piece } = await kept();
    tab.close();
    await import('./device.ts').then(({ tamper }) =>
      tamper((rows) => {
        const asking = rows.getAll();
        asking.addEventListener('success', () => {
          const found: unknown[] = asking.result;
          for (const row of found)
            if (JSON.stringify(row).includes('"state":"checked"'))
              rows.put(JSON.parse(JSON.stringify(row).replace('"state":"checked"', '"state":"kept"')));
        });
      }),
    );
    expect(piece()?.state).toBe('checked');
    const again = await open();
    expect(again.$record.get().evidence).toHaveLength(1);
    await expect.poll(() => again.$record.get().evidence[0]?.state).toBe('checked');
  });

  it('stays retracted whatever the document says, and is checked again when it is kept again', async () => {
    const { tab, id, piece } = await kept();
    await tab.retract(piece()?.id ?? '');
    await tab.setCell(tab.fieldsRow(id), 'title', 'Another title');
    await tab.flush();
    expect(piece()?.state).toBe('retracted');
    await tab.restore(piece()?.id ?? '');
    await expect.poll(() => piece()?.state).toBe('checked');
  });

  it('is no longer checked when its document is removed, and is again when that is undone', async () => {
    const { tab, id, piece } = await kept();
    await tab.removeDocument(id);
    expect(piece()?.state).toBe('kept');
    await tab.undo();
    expect(piece()?.state).toBe('checked');
  });

  it('holds the wording at which it was kept until it is brought to a later one', async () => {
    const { tab, id, document, piece } = await kept();
    await tab.setCell(tab.fieldsRow(id), 'title', 'Pilot in three depots');
    expect(piece()?.text).not.toContain('three depots');
    await tab.bringToWording(document(), { ...good, title: 'Pilot in three depots' }, 'Cut.');
    expect(piece()?.text).toContain('three depots');
  });
});
