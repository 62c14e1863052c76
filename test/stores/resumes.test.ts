import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linesOf } from '#domain/bench/outline.ts';
import { cutover, freshDevice, openTab, type Tab } from './device.ts';

type Bench = Tab & typeof import('#stores/resumes.ts');
const tabs: Tab[] = [];
async function open(): Promise<Bench> {
  const tab = await openTab();
  tabs.push(tab);
  return { ...tab, ...(await import('#stores/resumes.ts')) };
}

beforeEach(freshDevice);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.unstubAllGlobals();
});

const found = [
  { kind: 'heading', text: 'Experience' },
  { kind: 'bullet', text: 'Led the move of 40 services' },
  { kind: 'bullet', text: 'Cut the run from 9 days to 4' },
] as const;

async function opened() {
  const tab = await open();
  const { id } = await tab.openResume(found, { name: 'Mine', origin: 'mine.txt' });
  const lines = () => linesOf(tab.$record.get().resumeLines, id);
  const line = (index: number) => {
    const one = lines()[index];
    if (!one) throw new Error(`no line ${index}`);
    return one;
  };
  return { tab, id, lines, line };
}

describe('a résumé', () => {
  it('is kept line by line and is there after coming back', async () => {
    const { tab, id, lines } = await opened();
    expect(lines().map(({ kind, text }) => ({ kind, text }))).toEqual(found);
    const again = await open();
    expect(again.$record.get().resumes[0]).toMatchObject({ id, name: 'Mine', origin: 'mine.txt' });
    expect(linesOf(again.$record.get().resumeLines, id)).toEqual(lines());
    tab.close();
  });

  it('loses no word of a line that is longer than a line can be', async () => {
    const tab = await open();
    const text = 'word '.repeat(9000);
    const { id } = await tab.openResume([{ kind: 'bullet', text }], { name: 'Long', origin: '' });
    expect(
      linesOf(tab.$record.get().resumeLines, id)
        .map((line) => line.text)
        .join(''),
    ).toBe(text);
  });

  it('is refused whole with more lines than one can have', async () => {
    const tab = await open();
    const many = Array.from({ length: 1300 }, (_, index) => ({ kind: 'bullet' as const, text: `Line ${index}` }));
    expect((await tab.openResume(many, { name: 'Many', origin: '' })).saved).toMatchObject({ state: 'refused' });
    expect(tab.$record.get().resumes).toEqual([]);
  });

  it('comes back as it was after its removal is undone', async () => {
    const { tab, id, lines } = await opened();
    await tab.keepVersion(id, { name: 'Sent', variant: '' });
    const before = lines();
    await tab.removeResume(id);
    expect([lines(), tab.$record.get().resumes, tab.$record.get().resumeVersions]).toEqual([[], [], []]);
    await tab.undo();
    expect(lines()).toEqual(before);
    expect(tab.$record.get().resumeVersions).toHaveLength(1);
  });
});

describe('a bullet', () => {
  it('keeps its wording while a draft is typed, and takes the draft when it is accepted', async () => {
    const { tab, line } = await opened();
    tab.draftLine(line(1).id, 'Sequenced the move of 40 services');
    await tab.flush();
    expect(line(1)).toMatchObject({ text: 'Led the move of 40 services', draft: 'Sequenced the move of 40 services' });
    await tab.acceptWording(line(1).id, 'Sequenced the move of 40 services');
    expect(line(1)).toMatchObject({ text: 'Sequenced the move of 40 services', draft: '' });
    await tab.undo();
    expect(line(1).text).toBe('Led the move of 40 services');
  });

  it('keeps the wording that an accepted one replaces', async () => {
    vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z'), toFake: ['Date'] });
    const { tab, line } = await opened();
    vi.setSystemTime(new Date('2026-03-01T10:05:00Z'));
    await tab.acceptWording(line(1).id, 'Sequenced the move of 40 services');
    expect(tab.earlierWordings(tab.$record.get(), 'resumeLines', line(1).id, 'text').map(({ text }) => text)).toEqual([
      'Led the move of 40 services',
    ]);
    vi.useRealTimers();
  });

  it('goes to the ledger with its claims and what it builds on, once, and later brings the item up to its wording', async () => {
    const { tab, line } = await opened();
    const { id: base } = await tab.keepEvidence(cutover);
    const piece = {
      title: 'The move',
      skills: [{ skill: 'execution', level: 4 }] as const,
      claims: [{ kind: 'number' as const, text: '40', about: 'services' }],
      buildsOn: [base],
      work: 'real' as const,
      date: '',
      role: '',
    };
    await tab.keepBullet(line(1), { ...piece, skills: [...piece.skills] });
    await tab.acceptWording(line(1).id, 'Sequenced the move of 40 services');
    await tab.keepBullet(line(1), { ...piece, skills: [...piece.skills] });
    const kept = tab.$record.get().evidence.filter(({ kind }) => kind === 'bullet');
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      id: line(1).evidence,
      text: 'Sequenced the move of 40 services',
      buildsOn: [base],
    });
  });

  it('can be split in two, joined, told to be something else, and each of it undone', async () => {
    const { tab, id, lines, line } = await opened();
    await tab.splitLine(id, line(1).id, 'Led the move'.length);
    expect(lines().map(({ text }) => text)).toEqual([
      'Experience',
      'Led the move',
      'of 40 services',
      'Cut the run from 9 days to 4',
    ]);
    await tab.joinLine(id, line(2).id);
    expect(line(1).text).toBe('Led the move of 40 services');
    await tab.setLineKind(line(1).id, 'text');
    await tab.addLines(
      id,
      [
        { kind: 'bullet', text: 'New' },
        { kind: 'bullet', text: 'Newer' },
      ],
      line(1).id,
    );
    expect(
      lines()
        .map(({ text }) => text)
        .slice(2, 4),
    ).toEqual(['New', 'Newer']);
    for (let step = 0; step < 4; step += 1) await tab.undo();
    expect(lines().map(({ kind, text }) => ({ kind, text }))).toEqual(found);
  });
});

describe('a bullet', () => {
  it('is for each variant that was ticked, however quickly one after the other', async () => {
    const { tab, id, line } = await opened();
    await tab.editResume(id, { variants: ['Data', 'Infrastructure', 'Payments'] });
    const tick = (variant: string, isFor: boolean) => tab.tagLine(line(2).id, variant, isFor);
    await Promise.all([tick('Data', true), tick('Payments', true), tick('Infrastructure', true), tick('Data', false)]);
    expect(line(2).variants).toEqual(['Payments', 'Infrastructure']);
  });
});

describe('a kept version', () => {
  it('holds what stood there then, for one variant', async () => {
    const { tab, id, line } = await opened();
    await tab.editResume(id, { variants: ['Data'] });
    await tab.tagLine(line(2).id, 'Data', true);
    await tab.tagLine(line(1).id, 'Infrastructure', true);
    await tab.keepVersion(id, { name: 'Data, as sent', variant: 'Data' });
    await tab.acceptWording(line(2).id, 'Another wording');
    expect(tab.$record.get().resumeVersions[0]?.lines).toEqual([found[0], found[2]]);
  });
});

describe('while the example shows', () => {
  it('changes the example in memory and nothing that is the person’s', async () => {
    const { tab, line, lines } = await opened();
    const before = lines();
    const example = { ...tab.$record.get(), resumeLines: [{ ...line(1), id: 'shown' }] };
    tab.showExample(example);
    tab.draftLine('shown', 'Another');
    await tab.acceptWording('shown', 'Another');
    const showing = tab.$showing.get();
    expect(showing.who === 'example' && showing.record.resumeLines[0]).toMatchObject({ text: 'Another', draft: '' });
    expect((await tab.removeLine(line(1).id)).state).toBe('refused');
    tab.removeExample();
    expect(lines()).toEqual(before);
  });
});
