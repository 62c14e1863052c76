import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MentorEvent, Side } from '#domain/mentoring/event.ts';
import { judge, standingReviews } from '#domain/mentoring/judge.ts';
import { checks } from '#platform/signatures.ts';
import {
  accepted,
  anyLog,
  assigned,
  commented,
  idOf,
  newPair,
  reviewed,
  say,
  signOff,
  story,
  submitted,
} from './events.ts';

const here = (side: Side | null, log: readonly MentorEvent[] = [], ownKeys: readonly string[] = []) => ({
  log,
  sides: new Map(side ? [[assigned.id, side]] : []),
  ownKeys,
});
const asMentee = here('mentee', [assigned, accepted, submitted]);

/** What becomes of events that arrive: the ids that are new, or why none is taken. */
async function arrive(events: readonly MentorEvent[], at = asMentee) {
  const judged = await judge(events, at, checks);
  return judged.state === 'taken' ? judged.fresh.map(({ id }) => id) : judged.reason;
}

describe('events that arrive', () => {
  it('open a case for whom they are meant', async () => {
    const offered = await judge([assigned], here(null), checks);
    expect(offered).toMatchObject({ state: 'taken', fresh: [assigned] });
    expect(offered.state === 'taken' && offered.sides.get(assigned.id)).toBe('mentee');
    const handedIn = await judge([assigned, accepted, submitted], here(null), checks);
    expect(handedIn.state === 'taken' && handedIn.sides.get(assigned.id)).toBe('mentor');
  });

  it('are taken once, however often they come', async () => {
    expect(await arrive(story)).toEqual([commented.id, reviewed.id]);
    expect(await arrive([...story, ...story])).toEqual([commented.id, reviewed.id]);
    expect(await arrive(story, here('mentee', story))).toEqual([]);
  });

  it('are refused together where one of them is', async () => {
    const other = say(9, 'comment', { ...commented.body, submit: idOf(99) });
    expect(await arrive([...story, other])).toBe('loose-end');
  });

  it('are refused where they change what was said', async () => {
    const better = {
      ...reviewed,
      body: { ...reviewed.body, skills: [{ skill: 'execution' as const, level: 5 as const }] },
    };
    expect(await arrive([better], here('mentee', story))).toBe('changed-event');
    expect(await arrive([reviewed, better])).toBe('changed-event');
  });

  it('are refused where they are about somebody else’s work', async () => {
    expect(await arrive(story, here(null))).toBe('not-yours');
    expect(await arrive([reviewed], here(null))).toBe('not-yours');
    const elsewhere = { ...reviewed, id: idOf(50), case: idOf(40) };
    expect(await arrive([elsewhere])).toBe('not-yours');
    // A review that names a hand-in of another case.
    const theirs = [
      say(40, 'assign', assigned.body, 40),
      say(41, 'accept', {}, 40),
      say(42, 'submit', submitted.body, 40),
    ];
    const crossed = say(43, 'review', { ...reviewed.body, submit: idOf(42) });
    expect(await arrive([crossed], here('mentee', [...story, ...theirs]))).toBe('loose-end');
  });

  it('are refused where they speak in the person’s own name', async () => {
    expect(await arrive([say(9, 'submit', submitted.body)])).toBe('speaks-for-you');
    expect(await arrive([say(9, 'decline', { why: '' })])).toBe('speaks-for-you');
  });

  it('are refused where an assignment pretends to another case', async () => {
    expect(await arrive([{ ...assigned, case: idOf(2) }], here(null))).toBe('loose-end');
  });
});

describe('signatures that arrive', () => {
  it('are taken where they are whole, and of the key that signs in the case', async () => {
    const ines = await newPair();
    const signed = await signOff(ines);
    expect(await arrive([...story, signed])).toContain(signed.id);
    const takenBack = await ines.sign(say(7, 'revoke', { review: reviewed.id, why: 'The wrong file' }));
    expect(await arrive([takenBack], here('mentee', [...story, signed]))).toEqual([takenBack.id]);
  });

  it('are refused where they are forged, missing, or moved to another review', async () => {
    const [ines, mallory] = [await newPair(), await newPair()];
    const signed = await signOff(ines);
    const { signature: _, ...unsigned } = signed;
    expect(await arrive([...story, unsigned])).toBe('not-signed');
    const moved = { ...signed, id: idOf(70) };
    expect(await arrive([...story, moved])).toBe('bad-signature');
    const forged = {
      ...signed,
      signature: { key: ines.publicKey, value: (await mallory.sign(signed)).signature?.value ?? '' },
    };
    expect(await arrive([...story, forged])).toBe('bad-signature');
    // A true signature on one review, sent along with another.
    const kinder = { ...reviewed, body: { ...reviewed.body, strength: 'All of it' } };
    expect(await arrive([assigned, accepted, submitted, kinder, signed])).toBe('signs-something-else');
  });

  it('are refused from another key than the case’s, even with a smaller number', async () => {
    const [ines, mallory] = [await newPair(), await newPair()];
    const known = here('mentee', [...story, await signOff(ines)]);
    const early = await mallory.sign({ ...say(8, 'comment', commented.body), n: 1 });
    expect(await arrive([early], known)).toBe('another-key');
    expect(await arrive([await mallory.sign(say(8, 'revoke', { review: reviewed.id, why: '' }))], known)).toBe(
      'another-key',
    );
    expect(await arrive([say(8, 'revoke', { review: reviewed.id, why: '' })], known)).toBe('not-signed');
  });

  it('attest nothing where the key was made on the same device', async () => {
    const own = await newPair();
    expect(
      await arrive([...story, await signOff(own)], here('mentee', [assigned, accepted, submitted], [own.publicKey])),
    ).toBe('own-key');
  });

  it('come back to a mentor only where they are the mentor’s own', async () => {
    const [own, mallory] = [await newPair(), await newPair()];
    const at = here('mentor', [assigned], [own.publicKey]);
    expect(await arrive([...story, await signOff(own)], at)).toContain(idOf(6));
    expect(await arrive([...story, await signOff(mallory)], at)).toBe('another-key');
  });
});

describe('judging', () => {
  it('never throws and takes only what was not known, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLog,
        anyLog,
        fc.constantFrom('mentor' as const, 'mentee' as const, null),
        async (log, arrived, side) => {
          const known = new Set(log.map(({ id }) => id));
          const judged = await judge(
            arrived,
            { log, sides: new Map(side ? [[idOf(1), side]] : []), ownKeys: [] },
            checks,
          );
          const fresh = judged.state === 'taken' ? judged.fresh : [];
          expect(fresh.filter(({ id }) => known.has(id))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts the reviews that stand', () => {
    expect(standingReviews(story)).toEqual([reviewed]);
    expect(standingReviews([...story, say(6, 'revoke', { review: reviewed.id, why: '' })])).toEqual([]);
  });
});
