import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, pause, resume, standingIn, startClock } from '#domain/interview/clock.ts';
import type { Round } from '#domain/interview/served.ts';
import {
  minutesBehind,
  nextIn,
  phasesFor,
  placeOf,
  type Progress,
  questionsIn,
  roundPlans,
} from '#domain/interview/loops.ts';

const minute = 60_000;

describe('the clock of a round', () => {
  it('knows the phase and what is left of it', () => {
    const clock = startClock(1000);
    expect(standingIn(clock, [5, 30, 10], 1000 + 6 * minute)).toEqual({ place: 1, left: 29 * minute, over: 0 });
    expect(standingIn(clock, [5, 30, 10], 1000 + 47 * minute)).toEqual({ place: 2, left: 0, over: 2 * minute });
  });

  it('stands still while it is paused, and goes on to the millisecond', () => {
    const paused = pause(startClock(0), 3 * minute);
    expect(elapsed(paused, 90 * minute)).toBe(3 * minute);
    expect(elapsed(resume(paused, 100 * minute), 101 * minute)).toBe(4 * minute);
  });

  it('has run for all the time outside its pauses, in any order of pauses', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ runs: fc.nat(minute), rests: fc.nat(minute) })), (stretches) => {
        let [now, clock] = [0, startClock(0)];
        for (const { runs, rests } of stretches) {
          clock = resume(pause(clock, now + runs), now + runs + rests);
          now += runs + rests;
        }
        expect(elapsed(clock, now)).toBe(stretches.reduce((sum, { runs }) => sum + runs, 0));
      }),
    );
  });

  it('never runs backward when the machine’s clock is set back', () => {
    expect(elapsed(startClock(10 * minute), 2 * minute)).toBe(0);
  });
});

describe('the rounds of a loop', () => {
  it('have phases that add up to their minutes, and ask at least one question', () => {
    for (const [round, { minutes, phases }] of Object.entries(roundPlans)) {
      expect(
        phases.reduce((sum, phase) => sum + phase.minutes, 0),
        round,
      ).toBe(minutes);
    }
    expect([questionsIn('hiring-manager'), questionsIn('written'), questionsIn('technical')]).toEqual([3, 1, 1]);
  });

  it('stand at the part that was come to, however early or late', () => {
    const nameAt = (round: Round, progress: Progress, questions = 3) => {
      const phases = phasesFor(round, questions);
      const place = placeOf(phases, progress);
      return [place, phases[place]?.name];
    };
    expect(nameAt('hiring-manager', { begun: 0, state: 'answered' })).toEqual([0, 'opening']);
    expect(nameAt('hiring-manager', { begun: 1, state: 'answering' })).toEqual([1, 'question']);
    expect(nameAt('hiring-manager', { begun: 1, state: 'probing' })).toEqual([2, 'follow-ups']);
    expect(nameAt('hiring-manager', { begun: 1, state: 'answered' })).toEqual([3, 'question']);
    expect(nameAt('hiring-manager', { begun: 3, state: 'answered' })).toEqual([7, 'closing']);
    // A recruiter asks nothing further.
    expect(nameAt('recruiter', { begun: 2, state: 'probing' })).toEqual([2, 'question']);
    expect(nameAt('recruiter', { begun: 3, state: 'answered' })).toEqual([4, 'closing']);
    // A round of one's own may ask fewer questions than the plan has room for.
    expect(nameAt('leadership', { begun: 2, state: 'answered' }, 2)).toEqual([5, 'closing']);
    expect(phasesFor('leadership', 3)).toEqual(roundPlans.leadership.phases);
    expect(phasesFor('retrospective', 1)).toEqual(roundPlans.retrospective.phases);
  });

  it('say of a question by how many whole minutes it has outlasted its time and that of its follow-ups', () => {
    const phases = phasesFor('hiring-manager', 3);
    // 5 to open, then 7 and 3 for each question.
    expect([0, 14.9, 15, 15.9, 16].map((gone) => minutesBehind(phases, 0, gone))).toEqual([0, 0, 0, 0, 1]);
    expect([25.5, 26, 40].map((gone) => minutesBehind(phases, 1, gone))).toEqual([0, 1, 15]);
    expect(minutesBehind(phases, 2, 38)).toBe(3);
    expect(minutesBehind(phases, 3, 90)).toBe(0);
    // A recruiter asks nothing further.
    expect(minutesBehind(phasesFor('recruiter', 3), 0, 12)).toBe(2);
  });

  it('go on with the first question that was not begun', () => {
    const [a, b] = [{ question: 'a' }, { question: 'b' }];
    expect([nextIn([a, b], []), nextIn([a, b], [a]), nextIn([a, b], [b]), nextIn([a, b], [b, a])]).toEqual([
      0,
      1,
      0,
      null,
    ]);
  });
});
