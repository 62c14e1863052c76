import { describe, expect, it } from 'vitest';
import { type Hearing, hearLevel, loudness, openHearing } from '#domain/interview/level.ts';

const tone = (peak: number): number[] => Array.from({ length: 480 }, (_, at) => peak * Math.sin(at / 4));

/** The state after these levels, one every half second. */
const after = (levels: readonly number[]): Hearing['state'] =>
  levels.reduce((hearing, level, at) => hearLevel(hearing, level, (at + 1) * 500), openHearing(0)).state;

const [loud, still] = [0.6, 0];
const during = (seconds: number, level: number): number[] => Array.from({ length: seconds * 2 }, () => level);

describe('the level of a microphone', () => {
  it('is 0 in silence, 1 at full scale, and half at -30 dB', () => {
    expect(loudness(tone(0))).toBe(0);
    expect(loudness([])).toBe(0);
    expect(loudness([1, -1, 1, -1])).toBe(1);
    expect(loudness([10 ** (-30 / 20)])).toBeCloseTo(0.5);
    expect(loudness(tone(0.0005))).toBe(0);
  });

  it('says that it hears from the first sound on, and falls slowly', () => {
    expect(after(during(1, still))).toBe('waiting');
    expect(after([...during(1, still), loud])).toBe('hears');
    const hearing = hearLevel(hearLevel(openHearing(0), loud, 100), still, 200);
    expect(hearing.level).toBeGreaterThan(0.4);
    expect(hearing.level).toBeLessThan(loud);
  });

  it('says after three seconds that it hears nothing', () => {
    expect(after(during(2.5, still))).toBe('waiting');
    expect(after(during(3, still))).toBe('silent');
    expect(after([...during(4, still), loud])).toBe('hears');
  });

  it('takes quiet after speech for a pause first, and for silence after ten seconds', () => {
    expect(after([...during(2, loud), ...during(2.5, still)])).toBe('hears');
    expect(after([...during(2, loud), ...during(3, still)])).toBe('pause');
    expect(after([...during(2, loud), ...during(3, still), loud])).toBe('hears');
    expect(after([...during(2, loud), ...during(10, still)])).toBe('silent');
  });

  it('does not take the noise of a quiet room for a voice', () => {
    expect(after(during(4, loudness(tone(0.002))))).toBe('silent');
    expect(after([loudness(tone(0.02))])).toBe('hears');
  });
});
