import { describe, expect, it } from 'vitest';
import {
  cut,
  firstLine,
  numbersReady,
  proposeStories,
  questionsOf,
  reasonsFor,
  storiesOf,
} from '#domain/interview/sheet.ts';
import { scriptSchema } from '#domain/record/decision.ts';
import { evidenceSchema } from '#domain/record/evidence.ts';
import { storySchema, type Story } from '#domain/record/interview.ts';
import { interviewSheetSchema } from '#domain/record/sheet.ts';

const addedAt = '2026-11-26T10:00:00.000Z';
const story = (id: string, fields: Partial<Story> = {}): Story =>
  storySchema.parse({ id, title: id, addedAt, ...fields });
const retracted = evidenceSchema.parse({
  id: 'e',
  kind: 'artifact',
  title: 'Plan',
  skills: [],
  work: 'real',
  state: 'retracted',
  addedAt,
});
const sheet = interviewSheetSchema.parse({ id: 's', addedAt });

describe('the fifteen-minute sheet', () => {
  it('proposes stories that together show most, and leaves out what may not be told', () => {
    const stories = [
      story('one', { skills: ['judgment'] }),
      story('same', { skills: ['judgment'] }),
      story('two', { skills: ['communication', 'execution'] }),
      story('gone', { skills: ['leadership', 'risk-management', 'metrics-and-data'], evidence: 'e' }),
    ];
    expect(proposeStories({ stories, evidence: [retracted] }).map(({ id }) => id)).toEqual(['two', 'one', 'same']);
    const chosen = storiesOf({ ...sheet, stories: ['gone', 'one'] }, { stories, evidence: [retracted] });
    expect([chosen.told.map(({ id }) => id), chosen.blocked.map(({ id }) => id)]).toEqual([['one'], ['gone']]);
  });

  it('begins each story with the first sentence of its minute, else of its result', () => {
    expect(firstLine(story('a', { result: 'It shipped. Late.', minute: '' }))).toBe('It shipped.');
    expect(firstLine(story('a', { result: 'It shipped.', minute: 'We kept the date. Barely.' }))).toBe(
      'We kept the date.',
    );
    expect(firstLine(story('a'))).toBe('');
  });

  it('names what backs a number, those with backing first', () => {
    const log = { ...retracted, id: 'log', title: 'Queue log', text: 'Down to 4 days', state: 'kept' as const };
    const told = story('a', { result: 'We moved 3 teams. The queue fell to 4 days.' });
    expect(numbersReady([told], { evidence: [log] }).map(({ number, by }) => [number, by.length])).toEqual([
      ['4 days', 1],
      ['3 teams', 0],
    ]);
  });

  it('asks own questions first, then the chosen ones or those of the round', () => {
    const bank = [
      { id: 'a', ask: 'A?', rounds: ['recruiter' as const], good: 'g', bad: 'b' },
      { id: 'b', ask: 'B?', rounds: ['hiring-manager' as const], good: 'g', bad: 'b' },
    ];
    const asked = questionsOf({ ...sheet, ownAsk: 'Mine?\n\n' }, bank);
    expect([asked.own, asked.asked.map(({ id }) => id)]).toEqual([['Mine?'], ['b']]);
    expect(questionsOf({ ...sheet, ask: ['a'] }, bank).asked.map(({ id }) => id)).toEqual(['a']);
  });

  it('takes the reasons that the decision gives an interviewer, the shortest', () => {
    const script = (audience: 'interviewer' | 'family', text: string) =>
      scriptSchema.parse({
        id: `x-${text.length}`,
        decision: 'd',
        stance: 'for',
        audience,
        length: 'minute',
        text,
        builtAt: addedAt,
      });
    expect(
      reasonsFor([script('family', 'Short'), script('interviewer', 'Longer reason'), script('interviewer', 'Reason')]),
    ).toBe('Reason');
    expect(reasonsFor([])).toBe('');
  });

  it('cuts long texts at a word', () => {
    expect(cut('one two three', 9)).toBe('one two…');
    expect(cut('  one\ntwo ', 9)).toBe('one two');
  });
});
