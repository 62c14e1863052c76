import { describe, expect, it } from 'vitest';
import { readCase } from '#domain/mentoring/case.ts';
import { promiseSchema } from '#domain/record/plan.ts';
import { beginHandIn, bodyOf, problemIn } from '#features/mentor/hand-in.ts';
import { accepted, assigned, submitted } from '#test/domain/mentoring/events.ts';
import { exercise } from '#test/domain/mentoring/exercise.ts';

const at = '2026-11-02T09:00:00.000Z';
const promised = promiseSchema.parse({
  id: assigned.id,
  exercise,
  text: 'Sixty words.',
  document: 'log',
  steps: [3, 3, 3],
  ai: 'none',
  addedAt: at,
});
const begun = [{ id: 'log', kind: 'raid' as const, name: 'Log' }] as unknown as Parameters<typeof beginHandIn>[2];
const made = { kind: 'raid' as const, text: '# Log' };
const first = readCase([assigned, accepted])!;

describe('a hand-in', () => {
  it('begins with the document and the words of the plan, and both go along', () => {
    const form = beginHandIn(first, promised, begun);
    expect(form).toMatchObject({ source: 'log', text: 'Sixty words.', ai: 'none' });
    const body = bodyOf(form, promised, 1, made);
    expect(body).toMatchObject({ document: 'raid', text: '# Log', beside: 'Sixty words.', ai: 'none' });
    expect(problemIn(body, true, 3)).toBe('');
    // Without the document the words are the work, and nothing is beside it.
    const alone = bodyOf({ ...form, source: '' }, promised, 1, null);
    expect(alone.text).toBe('Sixty words.');
    expect('beside' in alone).toBe(false);
  });

  it('takes up a round that went without a document as it was', () => {
    const form = beginHandIn(readCase([assigned, accepted, submitted])!, { ...promised, document: '' }, []);
    expect(form).toMatchObject({ source: '', document: '', text: submitted.body.text });
  });

  it('wants the rows rated that go along, and a word on AI', () => {
    const form = { ...beginHandIn(first, promised, begun), rated: [3 as const, null, null] };
    const body = bodyOf(form, promised, 1, made);
    expect(problemIn(body, true, 3)).toContain('You have not rated every row.');
    const { ai: _, ...unsaid } = body;
    expect(problemIn(unsaid, false, 3)).toContain('Say whether AI helped');
  });
});
