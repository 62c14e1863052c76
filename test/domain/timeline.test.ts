import { describe, expect, it } from 'vitest';
import { advance, begin, stepBack, stepForward } from '#domain/timeline.ts';

describe('a timeline', () => {
  it('takes steps back and forward again', () => {
    const third = advance(advance(begin('a'), 'b'), 'c');
    expect(stepBack(third).present).toBe('b');
    expect(stepBack(stepBack(third)).present).toBe('a');
    expect(stepForward(stepBack(third))).toEqual(third);
  });

  it('gives up what was taken back once there is another step', () => {
    const other = advance(stepBack(advance(begin('a'), 'b')), 'c');
    expect(stepForward(other).present).toBe('c');
    expect(stepBack(other).present).toBe('a');
  });

  it('stays where it is at either end, and on the same value', () => {
    const only = begin('a');
    expect([stepBack(only), stepForward(only), advance(only, 'a')]).toEqual([only, only, only]);
  });

  it('keeps two hundred steps', () => {
    let timeline = begin(0);
    for (let step = 1; step <= 300; step += 1) timeline = advance(timeline, step);
    for (let step = 0; step < 300; step += 1) timeline = stepBack(timeline);
    expect(timeline.present).toBe(100);
  });
});
