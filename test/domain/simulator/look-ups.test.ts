import { describe, expect, it } from 'vitest';
import { isOutdated } from '#domain/simulator/show.ts';
import { readDays } from '#platform/day-files.ts';
import { simulator } from '#words/en.ts';

const read = readDays('content');
const found = (read.state === 'read' ? read.content : []).find(({ day }) => day.id === 'bank-letter');
if (!found) throw new Error('There is no such day.');
const { day, program } = found;

describe('what is looked up', () => {
  it('is marked with its date where the letter of the morning concerns it', () => {
    for (const place of ['activity:bank-certification', 'vendor:northgate-bank']) {
      expect(isOutdated(program, place, day.date)).toBe(true);
      expect(isOutdated(program, place, program.asOf)).toBe(false);
    }
    for (const place of ['activity:retire-jobs', 'vendor:ferrystream', 'line:event-stream'])
      expect(isOutdated(program, place, day.date)).toBe(false);
  });

  it('gives float in whole days, or about so many', () => {
    expect(simulator.part.float(8)).toBe('8 days of float');
    expect(simulator.part.float(7.8)).toBe('about 8 days of float');
    expect(simulator.part.float(0.4)).toBe('less than a day of float');
    expect(simulator.part.float(0)).toBe('no float: it decides the end');
  });
});
