import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDevice, openTab, type Tab } from './device.ts';

const tabs: Tab[] = [];
async function open() {
  const tab = await openTab();
  tabs.push(tab);
  const [interview, stories] = await Promise.all([import('#stores/interview.ts'), import('#stores/stories.ts')]);
  return { ...tab, ...interview, ...stories };
}

beforeEach(freshDevice);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.unstubAllGlobals();
});

const head = { id: 'late-vendor', category: 'dependencies', skills: ['communication'], format: 'behavioral' } as const;

describe('a try at a question', () => {
  it('goes back step by step and is never taken away by it', async () => {
    const tab = await open();
    const { id } = await tab.startAttempt(head, { asked: 'The vendor is late. What now?', variant: 0, minutes: 5 });
    const attempt = () => {
      const [made] = tab.$record.get().attempts;
      if (!made) throw new Error('The try is gone');
      return made;
    };
    tab.typeAnswer(id, 'text', 'I ask what is usable today.');
    await tab.flush();
    await tab.commitAnswer(attempt(), [{ ask: 'And then?', tests: 'Stops there.' }]);
    await tab.closeProbing(id);
    await tab.rateAnswer(attempt(), 2);
    const ended = attempt().endedAt;
    await tab.rateAnswer(attempt(), 3);
    expect(attempt()).toMatchObject({ state: 'done', step: 3, endedAt: ended });

    const passed: string[] = [];
    while ((await tab.undo()) !== null) passed.push(`${attempt().state} ${attempt().step}`);
    expect(passed).toEqual(['done 2', 'rating 0', 'probing 0', 'answering 0']);
    expect(attempt()).toMatchObject({ text: 'I ask what is usable today.', clock: { pausedAt: expect.any(Number) } });
    await tab.redo();
    expect(attempt().state).toBe('probing');
  });

  it('that was deleted can be brought back', async () => {
    const tab = await open();
    const { id } = await tab.startAttempt(head, { asked: 'The vendor is late. What now?', variant: 0, minutes: 5 });
    await tab.removeAttempt(id);
    expect(tab.$record.get().attempts).toEqual([]);
    expect(await tab.undo()).toBe('remove-attempt');
    expect(tab.$record.get().attempts.map((each) => each.id)).toEqual([id]);
  });
});

describe('a story', () => {
  it('keeps every skill that was ticked before the page had shown the one before', async () => {
    const tab = await open();
    const { id } = await tab.startStory('The vendor that was late');
    await Promise.all(
      (['communication', 'execution', 'judgment'] as const).map((skill) => tab.tagStory(id, skill, true)),
    );
    await tab.tagStory(id, 'execution', false);
    expect(tab.$record.get().stories[0]?.skills).toEqual(['communication', 'judgment']);
  });

  it('that was made of an answer is told in it, unless another was, and is taken away with that in one step', async () => {
    const tab = await open();
    const { id } = await tab.startAttempt(head, { asked: 'The vendor is late. What now?', variant: 0, minutes: 5 });
    const toldIn = () => tab.$record.get().attempts[0]?.story;
    const made = await tab.startStory('The vendor', { action: 'I asked what was usable.', answer: id });
    expect([toldIn(), tab.$record.get().stories[0]?.answer]).toEqual([made.id, id]);
    await tab.undo();
    expect([toldIn(), tab.$record.get().stories]).toEqual(['', []]);

    const other = await tab.startStory('Another');
    await tab.tellIn(id, other.id);
    await tab.startStory('The vendor', { answer: id });
    expect(toldIn()).toBe(other.id);
    await tab.undo();
    expect([toldIn(), tab.$record.get().stories.map((each) => each.id)]).toEqual([other.id, [other.id]]);
  });
});
