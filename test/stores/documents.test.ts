import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assemble } from '#domain/artifacts/saved.ts';
import { draft } from '#domain/artifacts/draft.ts';
import { freshDevice, openTab, type Tab } from './device.ts';

type Desk = Tab & typeof import('#stores/documents.ts') & typeof import('#stores/typed-steps.ts');
const tabs: Tab[] = [];
async function open(): Promise<Desk> {
  const tab = await openTab();
  tabs.push(tab);
  return { ...tab, ...(await import('#stores/documents.ts')), ...(await import('#stores/typed-steps.ts')) };
}

beforeEach(freshDevice);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.unstubAllGlobals();
});

const log = draft('raid', {
  title: 'Move',
  asOf: '2026-03-02',
  risks: [
    { id: 'R1', event: 'Tiles may time out' },
    { id: 'R2', event: 'Phones may be empty' },
  ],
});
const read = (tab: Desk, id: string) => assemble('raid', id, tab.$record.get().documentRows);

async function started() {
  const tab = await open();
  const { id, saved } = await tab.startDocument('raid', log, { name: 'Risks', program: '' });
  expect(saved).toEqual({ state: 'saved' });
  return { tab, id };
}
const rowId = (tab: Desk, id: string, index: number): string => read(tab, id).rowIds['risks']?.[index] ?? '';

describe('a document', () => {
  it('is kept cell by cell and is there after coming back', async () => {
    const { tab, id } = await started();
    await tab.setCell(rowId(tab, id, 0), 'trigger', 'p95 above 800 ms');
    await tab.setCell(tab.fieldsRow(id), 'owner', 'Noor');
    const again = await open();
    expect(again.$record.get().documents).toMatchObject([{ id, kind: 'raid', name: 'Risks', handedInAt: '' }]);
    expect(read(again, id).document).toEqual({
      ...log,
      owner: 'Noor',
      risks: [{ ...log.risks[0], trigger: 'p95 above 800 ms' }, log.risks[1]],
    });
  });

  it('loses nothing when two tabs work on one row, and on two', async () => {
    const { tab, id } = await started();
    const [first, second] = [rowId(tab, id, 0), rowId(tab, id, 1)];
    const other = await open();
    await Promise.all([
      tab.setCell(first, 'trigger', 'slow'),
      other.setCell(first, 'owner', 'Lin Hoang'),
      tab.setCell(second, 'trigger', 'empty'),
      other.setCell(second, 'owner', 'Tomasz Wren'),
      tab.addRow(id, 'risks').saved,
      other.addRow(id, 'risks').saved,
    ]);
    const third = await open();
    const { risks } = read(third, id).document;
    expect(risks.slice(0, 2).map(({ trigger, owner }) => [trigger, owner])).toEqual([
      ['slow', 'Lin Hoang'],
      ['empty', 'Tomasz Wren'],
    ]);
    expect(risks).toHaveLength(4);
  });

  it('changes a cell by what it holds when its turn comes, also for the second of two quick changes', async () => {
    const { tab, id } = await started();
    const first = rowId(tab, id, 0);
    const add = (word: string) =>
      tab.changeCells(first, (textAt) => ({ trigger: [textAt('trigger'), word].filter(Boolean).join(' ') }));
    await tab.setCell(first, 'trigger', '');
    await Promise.all([add('queue'), add('above'), add('40')]);
    expect(read(tab, id).document.risks[0]).toMatchObject({ trigger: 'queue above 40' });
  });

  it('undoes one cell and leaves what another tab wrote into the same row', async () => {
    const { tab, id } = await started();
    const first = rowId(tab, id, 0);
    await tab.setCell(first, 'trigger', 'slow');
    const other = await open();
    await other.setCell(first, 'owner', 'Lin Hoang');
    expect(await tab.undo()).toBe('edit-document');
    const third = await open();
    expect(read(third, id).document.risks[0]).toMatchObject({ trigger: '', owner: 'Lin Hoang' });
  });

  it('puts a new row where it was asked for, and takes one away and back', async () => {
    const { tab, id } = await started();
    const { row, saved } = tab.addRow(id, 'risks', rowId(tab, id, 0));
    await saved;
    const { id: added } = row;
    await tab.setCell(added, 'id', 'R1b');
    const ids = () => read(tab, id).document.risks.map((risk) => risk.id);
    expect(ids()).toEqual(['R1', 'R1b', 'R2']);
    await tab.removeRow(rowId(tab, id, 0));
    expect(ids()).toEqual(['R1b', 'R2']);
    await tab.undo();
    expect(ids()).toEqual(['R1', 'R1b', 'R2']);
  });

  it('takes what was read from a file in place of all it held, and back', async () => {
    const { tab, id } = await started();
    const other = draft('raid', { owner: 'Ruth', issues: [{ id: 'I1' }] });
    await tab.replaceDocument(id, other);
    expect(read(tab, id).document).toEqual(other);
    await tab.undo();
    expect(read(tab, id).document).toEqual(log);
  });

  it('is removed with all its rows, and comes back whole', async () => {
    const { tab, id } = await started();
    await tab.handIn(id);
    await tab.removeDocument(id);
    expect(tab.$record.get()).toMatchObject({ documents: [], documentRows: [] });
    await tab.undo();
    expect(read(tab, id).document).toEqual(log);
    expect(tab.$record.get().documents[0]?.handedInAt).not.toBe('');
  });

  it('keeps what is typed, and its name', async () => {
    const { tab, id } = await started();
    tab.typeCell(rowId(tab, id, 0), 'response', 'Cache by 2026-03-27');
    tab.renameDocument(id, 'Risks of the pilot');
    await tab.flush();
    const again = await open();
    expect(read(again, id).document.risks[0]?.response).toBe('Cache by 2026-03-27');
    expect(again.$record.get().documents[0]?.name).toBe('Risks of the pilot');
  });

  it('does again what was undone, until something else is done', async () => {
    const { tab, id } = await started();
    const first = rowId(tab, id, 0);
    const trigger = () => read(tab, id).document.risks[0]?.trigger;
    await tab.setCell(first, 'trigger', 'slow');
    await tab.removeRow(rowId(tab, id, 1));
    await tab.undo();
    await tab.undo();
    expect([trigger(), read(tab, id).document.risks.length]).toEqual(['', 2]);
    expect(await tab.redo()).toBe('edit-document');
    expect(await tab.redo()).toBe('remove-row');
    expect([trigger(), read(tab, id).document.risks.length]).toEqual(['slow', 1]);
    expect(await tab.redo()).toBeNull();
    await tab.undo();
    await tab.setCell(first, 'owner', 'Noor');
    expect(await tab.redo()).toBeNull();
    expect(read(tab, id).document.risks).toHaveLength(2);
  });

  it('undoes what is still being written, and not what was done before it', async () => {
    const { tab, id } = await started();
    await tab.setCell(rowId(tab, id, 0), 'trigger', 'slow');
    const removing = tab.removeRow(rowId(tab, id, 1));
    expect(await tab.undo()).toBe('remove-row');
    expect(await removing).toEqual({ state: 'saved' });
    expect(read(tab, id).document.risks).toMatchObject([{ id: 'R1', trigger: 'slow' }, { id: 'R2' }]);
  });

  it('undoes what was typed into a cell as one step, also before it is written', async () => {
    const { tab, id } = await started();
    const first = rowId(tab, id, 0);
    const trigger = () => read(tab, id).document.risks[0]?.trigger;
    tab.typeCell(first, 'trigger', 'sl');
    await tab.flush();
    tab.typeCell(first, 'trigger', 'slow');
    tab.settleTyping();
    expect(await tab.undo()).toBe('edit-document');
    expect(trigger()).toBe('');
    await tab.redo();
    expect(trigger()).toBe('slow');
    await tab.undo();
    expect(await tab.undo()).toBe('start-document');
  });

  it('counts typing that is taken back to what stood there as no step', async () => {
    const { tab, id } = await started();
    tab.typeCell(rowId(tab, id, 0), 'trigger', 'slow');
    expect(tab.isTyping()).toBe(true);
    tab.typeCell(rowId(tab, id, 0), 'trigger', '');
    expect(tab.isTyping()).toBe(false);
    expect(tab.hasTyped()).toBe(true);
    tab.settleTyping();
    expect(await tab.undo()).toBe('start-document');
  });

  it('moves a row up and down and keeps the order', async () => {
    const { tab, id } = await started();
    await tab.addRow(id, 'risks').saved;
    await tab.setCell(rowId(tab, id, 2), 'id', 'R3');
    expect(await tab.moveRow(rowId(tab, id, 2), -1)).toBe(1);
    expect(await tab.moveRow(rowId(tab, id, 1), -1)).toBe(0);
    expect(await tab.moveRow(rowId(tab, id, 0), -1)).toBeNull();
    const again = await open();
    const ids = (desk: Desk) => read(desk, id).document.risks.map((risk) => risk.id);
    expect(ids(again)).toEqual(['R3', 'R1', 'R2']);
    await again.moveRow(rowId(again, id, 0), 1);
    await again.undo();
    expect(ids(again)).toEqual(['R3', 'R1', 'R2']);
  });

  it('loses nothing when one tab moves a row and another writes into it or takes its neighbor away', async () => {
    const { tab, id } = await started();
    const [first, second] = [rowId(tab, id, 0), rowId(tab, id, 1)];
    const other = await open();
    await Promise.all([
      tab.moveRow(first, 1),
      other.setCell(first, 'owner', 'Lin Hoang'),
      other.addRow(id, 'risks', first).saved,
    ]);
    await other.removeRow(second);
    const third = await open();
    expect(read(third, id).document.risks.map((risk) => [risk.id, risk.owner])).toContainEqual(['R1', 'Lin Hoang']);
    expect(read(third, id).document.risks).toHaveLength(2);
    expect(await tab.undo()).toBe('move-row');
  });

  it('undoes adding a row that another tab took away already, so that earlier steps can be undone', async () => {
    const { tab, id } = await started();
    const { row, saved } = tab.addRow(id, 'risks');
    await saved;
    const { id: added } = row;
    const other = await open();
    await other.removeRow(added);
    expect(await tab.undo()).toBe('add-row');
    expect(await tab.undo()).toBe('start-document');
  });

  it('takes pasted rows as one step, down from a row and below the last, and leaves the other cells', async () => {
    const { tab, id } = await started();
    await tab.setCell(rowId(tab, id, 1), 'owner', 'Noor');
    tab.typeCell(rowId(tab, id, 1), 'trigger', 'empty by noon');
    const pasted = [
      { trigger: '=p95', due: '2026-03-27' },
      { trigger: 'dead', due: '' },
    ];
    await tab.pasteRows(id, 'risks', 1, pasted);
    const cells = () => read(tab, id).document.risks.map((risk) => [risk.id, risk.trigger, risk.due, risk.owner]);
    const before = [
      ['R1', '', '', ''],
      ['R2', '=p95', '2026-03-27', 'Noor'],
      ['', 'dead', '', ''],
    ];
    expect(cells()).toEqual(before);
    expect(await tab.undo()).toBe('paste');
    expect(cells()).toEqual([
      ['R1', '', '', ''],
      ['R2', 'empty by noon', '', 'Noor'],
    ]);
    await tab.redo();
    expect(cells()).toEqual(before);
  });
});
