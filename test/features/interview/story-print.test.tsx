import { screen, within } from '@testing-library/dom';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evidenceSchema } from '#domain/record/evidence.ts';
import { storySchema, type Story } from '#domain/record/interview.ts';
import { bySkill } from '#domain/framework/ids.ts';
import { timeByPart } from '#domain/interview/versions.ts';
import { PartTimes } from '#features/interview/PartTimes.tsx';
import { StoryGaps } from '#features/interview/StoryGaps.tsx';
import { StoryPrint } from '#features/interview/StoryPrint.tsx';
import { stories as words, storyWork as more } from '#words/en.ts';

const addedAt = '2026-11-26T10:00:00.000Z';
const story = (fields: Partial<Story> = {}): Story =>
  storySchema.parse({
    id: 's',
    title: 'The vendor that was late',
    situation: 'A vendor was nine days late.',
    result: 'The queue fell to 4 days.',
    minute: 'The queue fell to 4 days.',
    five: 'All of it, at length.',
    skills: ['communication'],
    evidence: 'log',
    addedAt,
    ...fields,
  });
const log = evidenceSchema.parse({
  id: 'log',
  kind: 'artifact',
  title: 'Queue log',
  text: 'Queue: 4 days',
  skills: [],
  work: 'real',
  state: 'kept',
  addedAt,
});
const nameOf = (skill: string): string => skill;

let root: Root;
const show = (shown: ReactNode) => act(async () => root.render(shown));
const printing = (begins: boolean) =>
  act(async () => void dispatchEvent(new Event(begins ? 'beforeprint' : 'afterprint')));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  document.body.innerHTML = '<main></main>';
  root = createRoot(document.querySelector('main') ?? document.body);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

describe('a story on paper', () => {
  const sheet = () => within(screen.getByRole('article', { name: 'The vendor that was late' }));

  it('has its parts that are written, its numbers with what backs them and the chosen versions, and nothing to press', async () => {
    await show(<StoryPrint story={story()} evidence={[log]} nameOf={nameOf} />);
    expect(screen.queryByRole('article')).toBeNull();
    await printing(true);
    expect(
      sheet()
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'The vendor that was late',
      more.answersThese,
      'Situation',
      'Result',
      more.numbers,
      `${words.version.minute} ${more.about(3)}`,
    ]);
    expect(sheet().getByText(`4 days: ${more.heldBy(['Queue log'])}`)).toBeTruthy();
    expect(sheet().getByText(more.showsSkills(['communication']))).toBeTruthy();
    expect([sheet().queryAllByRole('button'), sheet().queryAllByRole('textbox')]).toEqual([[], []]);
    await printing(false);
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('says that it may not be told where what it rests on was taken back', async () => {
    await show(<StoryPrint story={story()} evidence={[{ ...log, state: 'retracted' }]} nameOf={nameOf} />);
    await printing(true);
    expect(sheet().getByText(words.blocked)).toBeTruthy();
    expect(sheet().queryByText(more.answersThese)).toBeNull();
    expect(sheet().getByText(`4 days: ${more.heldByNone}`)).toBeTruthy();
  });
});

describe('the time of a version', () => {
  it('says which part is missing in words, and gives it no second', async () => {
    const { situation, result } = story();
    const told = `${situation} ${result}`;
    await show(<PartTimes times={timeByPart(told, 'two', story())} nameOf={(part) => words.parts[part].name} />);
    expect(screen.getByText('No task, action or reflection in this version, as the rules read it.')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.split(' ')[0])).toEqual([
      'Situation',
      'Result',
    ]);
    expect(document.querySelectorAll('rect').length).toBe(2);
  });
});

describe('the skills without a story', () => {
  const bars = bySkill((skill) => ({ target: 3, floor: skill === 'execution' ? 2 : null, weight: 1 / 14 }));

  it('are the next two beside how many stories are usual, with all of them folded', async () => {
    await show(<StoryGaps stories={[story()]} bars={bars} nameOf={nameOf} />);
    expect(document.querySelector('p')?.textContent).toBe(
      'You have one story. Six to eight cover most loops. Of what has none yet, your target asks most for execution and technical-fluency.',
    );
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('are named in groups from five stories on', async () => {
    const five = Array.from({ length: 5 }, (_, place) => story({ id: `s${place}` }));
    await show(<StoryGaps stories={five} bars={bars} nameOf={nameOf} />);
    expect(screen.getByText(more.gaps(13))).toBeTruthy();
    expect(screen.getByText(more.gapsMust(['execution']))).toBeTruthy();
    expect(document.querySelector('details')).toBeNull();
  });
});
