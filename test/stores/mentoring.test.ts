import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { casesOf } from '#domain/plan/case-file.ts';
import { judgeBacking } from '#domain/ledger/backing.ts';
import { explainSkill } from '#domain/ledger/explain.ts';
import { writeReply } from '#domain/mentoring/reply.ts';
import { readPacket, writePacket } from '#domain/mentoring/packet.ts';
import type { EventOf, MentorEvent } from '#domain/mentoring/event.ts';
import { exercise } from '#test/domain/mentoring/exercise.ts';
import { assigned, newPair, reviewed, say, signOff, submitted, idOf } from '#test/domain/mentoring/events.ts';
import { contentsOf, freshDevice, openTab, type Tab } from './device.ts';

type Desk = Tab &
  typeof import('#stores/handing-in.ts') &
  typeof import('#stores/receiving.ts') &
  typeof import('#stores/mentoring.ts') &
  typeof import('#stores/mentor-log.ts') &
  typeof import('#stores/plans.ts') &
  typeof import('#stores/plan-work.ts') &
  typeof import('#stores/typing.ts');
const tabs: Tab[] = [];
async function open(): Promise<Desk> {
  const tab = await openTab();
  tabs.push(tab);
  const [handingIn, receiving, mentoring, log, plans, work, typing] = await Promise.all([
    import('#stores/handing-in.ts'),
    import('#stores/receiving.ts'),
    import('#stores/mentoring.ts'),
    import('#stores/mentor-log.ts'),
    import('#stores/plans.ts'),
    import('#stores/plan-work.ts'),
    import('#stores/typing.ts'),
  ]);
  return { ...tab, ...handingIn, ...receiving, ...mentoring, ...log, ...plans, ...work, ...typing };
}

beforeEach(freshDevice);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.unstubAllGlobals();
});

/** A mentee who accepted and handed in; the hand-in’s event. */
async function handedIn(): Promise<{ tab: Desk; submit: EventOf<'submit'> }> {
  const tab = await open();
  expect(await tab.accept(assigned, exercise)).toEqual({ state: 'saved' });
  const [promised] = tab.$record.get().promises;
  const { event } = await tab.submit(promised!, assigned.id, submitted.body);
  return { tab, submit: event as EventOf<'submit'> };
}
const reviewOf = (submit: MentorEvent, id = 50) => ({
  ...reviewed,
  id: idOf(id),
  n: 9,
  body: { ...reviewed.body, submit: submit.id },
});
const supported = (tab: Desk) => explainSkill(tab.$record.get().evidence, 'dependency-management', null).supported;

describe('an assignment', () => {
  it('is one promise, however often and in how many tabs it is accepted', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([one.accept(assigned, exercise), two.accept(assigned, exercise)]);
    await one.accept(assigned, exercise);
    const third = await open();
    expect(third.$record.get().promises).toHaveLength(1);
    expect(third.$record.get().promises[0]).toMatchObject({
      id: assigned.id,
      assigned: { by: 'Ines Abara', due: '2026-11-12' },
    });
    expect(third.logOf(assigned.id).map(({ kind }) => kind)).toEqual(['assign', 'accept']);
  });

  it('can be declined, and puts nothing into the plan', async () => {
    const tab = await open();
    await tab.decline(assigned, 'No time before the launch');
    expect(tab.$record.get().promises).toEqual([]);
    expect(tab.logOf(assigned.id).at(-1)).toMatchObject({
      kind: 'decline',
      body: { why: 'No time before the launch' },
    });
  });

  it('goes to several at once, each a case of its own', async () => {
    const tab = await open();
    const asking = { mentor: 'Ines', note: '', lookAt: '', due: '' };
    const { given } = await tab.assign([exercise, { ...exercise, id: 'other' }], ['Sam', 'Lin'], asking);
    expect(given.map(({ mentee, events }) => [mentee, events.length])).toEqual([
      ['Sam', 2],
      ['Lin', 2],
    ]);
    expect(new Set(tab.$record.get().mentorEvents.map((row) => row.case)).size).toBe(4);
    await tab.undo();
    expect(tab.$record.get()).toMatchObject({ mentorEvents: [], mentorExercises: [] });
  });
});

/** A promise of the plan that was handed in there, rated 3 in each row. */
async function doneInPlan(tab: Desk): Promise<string> {
  const { ids } = await tab.promise([{ exercise }]);
  await tab.changePromise(ids[0]!, { text: 'Seven edges.', steps: [3, 3, 3], ai: 'none', document: '' });
  await tab.handInWork(tab.$record.get().promises[0]!, '');
  return ids[0]!;
}
const selfRated = exercise.rubric.map(({ criterion, skill }) => ({ criterion, skill, step: 3 as const }));

describe('work that is in the plan already', () => {
  it('is what an assignment of it asks for: one promise, one item, with what came of it', async () => {
    const tab = await open();
    const id = await doneInPlan(tab);
    const before = tab.$record.get().promises[0]!;
    for (const time of [1, 2]) expect(await tab.accept(assigned, exercise), String(time)).toEqual({ state: 'saved' });
    const { promises } = tab.$record.get();
    expect(promises).toHaveLength(1);
    expect(promises[0]).toMatchObject({
      id,
      state: 'done',
      text: 'Seven edges.',
      evidence: before.evidence,
      cases: [assigned.id],
      assigned: { event: assigned.id, by: 'Ines Abara' },
      why: [{ code: 'assigned', by: 'Ines Abara' }],
    });
  });

  it('is open again where it was passed over', async () => {
    const tab = await open();
    const { ids } = await tab.promise([{ exercise }]);
    await tab.skip(ids[0]!, 'no-time');
    await tab.accept(assigned, exercise);
    expect(tab.$record.get().promises).toMatchObject([{ id: ids[0], state: 'planned', skippedBecause: '' }]);
  });

  it('goes to somebody without an assignment, and their rating takes the place of one’s own', async () => {
    const tab = await open();
    await doneInPlan(tab);
    expect(supported(tab)).toBe(3);
    const { inCase } = await tab.askForReview(tab.$record.get().promises[0]!, 'Ruth Weiss', 'Sam Reyes');
    const body = { ...submitted.body, text: 'Seven edges.', self: selfRated };
    const { event } = await tab.submit(tab.$record.get().promises[0]!, inCase, body);
    expect(tab.$record.get().promises).toMatchObject([{ revision: 1, cases: [inCase] }]);
    // The reviewer’s device takes all of it in.
    expect(tab.logOf(inCase).map(({ kind }) => kind)).toEqual(['assign', 'accept', 'submit']);
    const review = { ...reviewOf(event), case: inCase, body: { ...reviewOf(event).body, by: 'Ruth Weiss' } };
    const low = {
      ...review,
      body: { ...review.body, skills: [{ skill: 'dependency-management' as const, level: 1 as const }] },
    };
    expect(await tab.receive([low], [])).toMatchObject({ state: 'taken' });
    expect(tab.$record.get().evidence).toHaveLength(1);
    expect(supported(tab)).toBe(1);
    expect(casesOf(tab.$record.get().promises, tab.$record.get().evidence)[0]?.reviews).toMatchObject([
      { by: 'Ruth Weiss', attests: true },
    ]);
  });

  it('carries what was written beside a document, and says where AI helped', async () => {
    const { tab } = await handedIn();
    const [promised] = tab.$record.get().promises;
    const more = { beside: 'Sixty words.', ai: 'some' as const, aiWhere: 'The table' };
    const { event } = await tab.submit(promised!, assigned.id, { ...submitted.body, round: 2, ...more });
    expect(readPacket(writePacket([event]))).toMatchObject({ state: 'read', events: [{ body: more }] });
    const { promises, evidence } = tab.$record.get();
    expect(promises).toMatchObject([{ ai: 'some', aiWhere: 'The table' }]);
    expect(evidence[0]?.text).toBe(`${submitted.body.text}\n\nSixty words.`);
  });

  it('is sent when the person says so, and not before', async () => {
    const { tab, submit } = await handedIn();
    const sentAt = () => tab.$record.get().mentorEvents.find(({ id }) => id === submit.id)?.sentAt;
    expect(sentAt()).toBe('');
    await tab.noteSent(submit.id);
    expect(sentAt()).toMatch(/^\d{4}-/u);
  });

  it('is handed in for the plan, too, when it is handed in to a mentor', async () => {
    const { tab } = await handedIn();
    expect(tab.$record.get().promises).toMatchObject([{ state: 'done', revision: 1 }]);
    const [promised] = tab.$record.get().promises;
    await tab.submit(promised!, assigned.id, { ...submitted.body, round: 2, text: 'Eight edges.', self: selfRated });
    expect(tab.$record.get().promises).toMatchObject([{ revision: 2, steps: [3, 3, 3] }]);
    expect(tab.$record.get().evidence).toMatchObject([{ text: 'Eight edges.' }]);
  });
});

describe('a record from before, with two promises for one exercise', () => {
  it('keeps both, and a review goes to the one that was made for its case', async () => {
    const tab = await open();
    const own = await doneInPlan(tab);
    await tab.promise([
      { id: assigned.id, exercise, assigned: { event: assigned.id, by: 'Ines Abara', note: '', lookAt: '', due: '' } },
    ]);
    await tab.accept(assigned, exercise);
    const second = tab.$record.get().promises.find(({ id }) => id === assigned.id)!;
    const { event } = await tab.submit(second, assigned.id, submitted.body);
    await tab.receive([reviewOf(event)], []);
    const { promises, evidence } = tab.$record.get();
    expect(promises.map(({ id, cases }) => [id, cases])).toEqual([
      [own, []],
      [assigned.id, []],
    ]);
    expect(evidence.map(({ reviews }) => reviews.length)).toEqual([0, 1]);
  });
});

describe('a review that comes back', () => {
  it('moves the ledger, and moves it back when it is taken back', async () => {
    const { tab, submit } = await handedIn();
    const before = supported(tab);
    const review = reviewOf(submit);
    expect(await tab.receive([review], [])).toMatchObject({ state: 'taken' });
    expect(supported(tab)).toBe(2);
    expect(before).toBeNull();
    const [piece] = tab.$record.get().evidence;
    expect(judgeBacking(piece!)).toMatchObject({ backing: 'attested', by: 'Ines Abara', saw: 'document' });
    await tab.receive([say(51, 'revoke', { review: review.id, why: 'The wrong file' })], []);
    expect(tab.$record.get().evidence[0]?.reviews).toEqual([]);
    expect(supported(tab)).toBe(before);
  });

  it('is taken once', async () => {
    const { tab, submit } = await handedIn();
    await tab.receive([reviewOf(submit)], []);
    expect(await tab.receive([reviewOf(submit)], [])).toMatchObject({ state: 'taken', fresh: [] });
    expect(tab.$record.get().evidence[0]?.reviews).toHaveLength(1);
  });

  it('attests nothing where the mentee wrote it about themselves', async () => {
    const { tab, submit } = await handedIn();
    await tab.receive([{ ...reviewOf(submit), body: { ...reviewOf(submit).body, by: ' sam reyes' } }], []);
    expect(tab.$record.get().evidence[0]?.reviews).toEqual([]);
  });

  it('can come as a pasted mail, twice, and counts once', async () => {
    const { tab, submit } = await handedIn();
    const reply = {
      submit: submit.id,
      by: 'Ines Abara',
      on: '2026-11-04',
      rows: [
        { row: 0, step: 4 as const },
        { row: 2, step: 3 as const },
      ],
      strength: 'Dates',
      essential: 'Owners',
      saw: 'defense' as const,
      attests: true,
    };
    const mail = writeReply(
      reply,
      exercise.rubric.map(({ criterion }) => criterion),
      submit.body.title,
    ).replaceAll(/^/gmu, '> ');
    const found = await tab.findReply(mail);
    expect(found).toMatchObject({ state: 'found', changed: false, known: false, reply });
    for (const once of [found, await tab.findReply(mail)]) if (once.state === 'found') await tab.takeReply(once.event);
    expect(tab.$record.get().evidence[0]?.reviews).toMatchObject([
      {
        by: 'Ines Abara',
        on: '2026-11-04',
        saw: 'defense',
        attests: true,
        skills: [
          { skill: 'dependency-management', level: 4 },
          { skill: 'communication', level: 3 },
        ],
      },
    ]);
    expect(await tab.findReply(mail)).toMatchObject({ known: true });
    const better = await tab.findReply(mail.replace('step 3 of 4', 'step 4 of 4'));
    expect(better).toMatchObject({ changed: true, event: { body: { changed: true, attests: false } } });
    // What was changed on its way never takes the place of what was sent.
    if (better.state === 'found') await tab.takeReply(better.event);
    expect(tab.$record.get().evidence[0]?.reviews).toMatchObject([{ skills: [{ level: 4 }, { level: 3 }] }]);
    expect(tab.logOf(assigned.id).at(-1)).toMatchObject({ kind: 'review', body: { changed: true } });
    expect(await tab.findReply(writeReply({ ...reply, submit: idOf(99) }, [], ''))).toEqual({
      state: 'refused',
      reason: 'not-yours',
    });
  });
});

describe('a hostile packet', () => {
  it('changes nothing, whatever is wrong with it', async () => {
    const { tab, submit } = await handedIn();
    const pair = await newPair();
    const review = reviewOf(submit);
    const sign = { ...(await signOff(pair, review, submit)), case: review.case };
    const before = await contentsOf('rows');
    const hostile: MentorEvent[][] = [
      [{ ...review, case: idOf(77) }],
      [{ ...review, id: assigned.id }],
      [{ ...submit, body: { ...submit.body, text: 'Mine now' } }],
      [review, { ...sign, signature: { key: pair.publicKey, value: 'A'.repeat(86) } }],
      [{ ...review, body: { ...review.body, strength: 'More' } }, sign],
      [say(60, 'submit', submitted.body)],
      [say(61, 'comment', { submit: idOf(99), type: 'essential', text: '<script>', criterion: '', anchor: null })],
    ];
    for (const events of hostile) expect((await tab.receive(events, [])).state).toBe('refused');
    expect(await contentsOf('rows')).toEqual(before);
  });
});

describe('a mentor', () => {
  it('reviews, asks again, and takes back', async () => {
    const tab = await open();
    await tab.receive([assigned, say(2, 'accept', {}), submitted], [exercise]);
    expect(tab.$record.get().mentorExercises.map(({ id }) => id)).toEqual(['map-dependencies']);
    await tab.review(submitted, reviewed.body, 'Owners first', false);
    const said = tab.logOf(assigned.id);
    expect(said.map(({ kind, n }) => [kind, n])).toEqual([
      ['assign', 1],
      ['accept', 2],
      ['submit', 3],
      ['review', 4],
      ['iterate', 5],
    ]);
    await tab.revoke(
      said.find((one) => one.kind === 'review')!,
      'A mistake',
    );
    expect(tab.logOf(assigned.id).at(-1)).toMatchObject({ kind: 'revoke' });
  });

  it('keeps notes and a bank of remarks that are in no packet', async () => {
    const tab = await open();
    tab.type('mentorNotes', assigned.id, 'text', 'Ask about the vendor');
    await tab.flush();
    await tab.keepComment('essential', 'Name a person, not a team.');
    const { mentorNotes, mentorComments, mentorEvents } = tab.$record.get();
    expect([mentorNotes, mentorComments, mentorEvents].map((rows) => rows.length)).toEqual([1, 1, 0]);
    await tab.dropComment(mentorComments[0]!.id);
    expect(tab.$record.get().mentorComments).toEqual([]);
  });
});
