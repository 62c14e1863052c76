import { describe, expect, it } from 'vitest';
import { limits } from '#domain/rewriter/limits.ts';
import type { Reply, Rewriter } from '#domain/rewriter/rewriter.ts';
import { readRewriting, rewrite } from '#domain/rewriter/rewrite.ts';
import type { Guard, Screened } from '#domain/rewriter/screen.ts';

const bullet = 'Ran the move of 14 services.';
const request = { bullet, facts: [], posting: '' };
const answered = (...variants: string[]): Reply => ({ state: 'answered', text: JSON.stringify({ variants }) });

/** Stands for the fact guard: says only what it was asked. */
const guard: Guard<string> = (before, after, ledger) => `${before}|${after}|${ledger.join()}`;

/** A way to a model that gives these replies, one a call, in pieces. */
function replies(...given: Reply[]): { rewriter: Rewriter; attempts: number[] } {
  const attempts: number[] = [];
  const rewriter: Rewriter = async (_, attempt, { onPiece }) => {
    attempts.push(attempt);
    const reply = given[attempts.length - 1] ?? { state: 'failed', reason: 'server-error' };
    if (reply.state === 'answered') for (const piece of reply.text.match(/[\s\S]{1,5}/gu) ?? []) await onPiece(piece);
    return reply;
  };
  return { rewriter, attempts };
}

const run = (rewriter: Rewriter, more: object = {}) =>
  rewrite(request, { rewriter, guard, ledger: ['note'], signal: new AbortController().signal, ...more });

describe('rewriting', () => {
  it('shows nothing that has not been before the guard, with the person’s line and their ledger', async () => {
    const { rewriter } = replies(answered('Moved 14 services.'));
    expect(await run(rewriter)).toEqual({
      state: 'done',
      variants: [{ text: 'Moved 14 services.', verdict: `${bullet}|Moved 14 services.|note` }],
      withheld: 0,
    });
  });

  it('shows rewrites as they arrive, guarded too', async () => {
    const arrivals: Screened<string>[] = [];
    const { rewriter } = replies(answered('One.', '<b>Two.</b>', 'Three.'));
    await run(rewriter, { onArrival: (arrived: Screened<string>) => arrivals.push(arrived) });
    expect(arrivals.map(({ variants, withheld }) => [variants.length, withheld])).toEqual([
      [1, 0],
      [1, 1],
      [2, 1],
    ]);
    expect(arrivals.flatMap(({ variants }) => variants).every(({ verdict }) => verdict.startsWith(bullet))).toBe(true);
  });

  it('asks once more for an answer of the wrong shape', async () => {
    const { rewriter, attempts } = replies({ state: 'answered', text: 'Sure!' }, answered('Moved 14 services.'));
    expect(await run(rewriter)).toMatchObject({ state: 'done' });
    expect(attempts).toEqual([1, 2]);
  });

  it('refuses a second answer of the wrong shape', async () => {
    const { rewriter, attempts } = replies({ state: 'answered', text: 'Sure!' }, { state: 'answered', text: '{' });
    expect(await run(rewriter)).toEqual({ state: 'failed', reason: 'unusable-answer' });
    expect(attempts).toEqual([1, 2]);
  });

  it.each<Reply>([
    { state: 'failed', reason: 'unauthorized' },
    { state: 'failed', reason: 'rate-limited', retryAfter: 9 },
    { state: 'failed', reason: 'refused' },
  ])('does not ask again after %j', async (reply) => {
    const { rewriter, attempts } = replies(reply);
    expect(await run(rewriter)).toEqual(reply);
    expect(attempts).toEqual([1]);
  });

  it('keeps to three, leaves out repetitions and the person’s own words, and counts what it withheld', async () => {
    const { rewriter } = replies(answered('A.', 'A.', `${bullet} `));
    expect(await run(rewriter)).toMatchObject({ variants: [{ text: 'A.' }], withheld: 0 });
    expect(readRewriting(JSON.stringify({ variants: [bullet] }), bullet, guard, [])).toEqual({
      state: 'failed',
      reason: 'nothing-new',
    });
    expect(readRewriting(JSON.stringify({ variants: ['A.', 'B.', 'C.', 'D.'] }), bullet, guard, [])).toMatchObject({
      variants: [{ text: 'A.' }, { text: 'B.' }, { text: 'C.' }],
    });
  });

  it('withholds what the guard cannot judge', async () => {
    const { rewriter } = replies(answered('Moved 14 services.'));
    const broken: Guard<string> = () => {
      throw new Error('cannot judge');
    };
    expect(await run(rewriter, { guard: broken })).toEqual({ state: 'done', variants: [], withheld: 1 });
  });

  it('asks nothing when more would be sent than is sent', async () => {
    const { rewriter, attempts } = replies(answered('A.'));
    const long = { bullet, facts: [], posting: 'x'.repeat(limits.input) };
    const given = { rewriter, guard, ledger: [], signal: new AbortController().signal };
    expect(await rewrite(long, given)).toEqual({ state: 'failed', reason: 'too-much' });
    expect(attempts).toEqual([]);
  });

  it('that was stopped has no result, whatever arrived', async () => {
    const person = new AbortController();
    const { rewriter } = replies(answered('A.'));
    const result = await run(rewriter, { signal: person.signal, onArrival: () => person.abort() });
    expect(result).toEqual({ state: 'failed', reason: 'stopped' });
  });
});
