import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factFileSchema } from '#domain/recall/fact.ts';
import { computeSum } from './sum.ts';

const file = readFileSync('content/arithmetic.yaml', 'utf8');
const facts = Object.entries(factFileSchema.parse(parse(file)));

/** How many decimals a number is written with in the file. */
const decimalsOf = (id: string, gives: number): number => {
  const own = file.slice(file.indexOf(`\n${id}:`)).slice(0, 4000);
  const written = [...own.matchAll(/gives: ([\d.]+)/gu)].find(([, number]) => Number(number) === gives)?.[1] ?? '';
  return written.split('.')[1]?.length ?? 0;
};

describe('the numbers to have at hand', () => {
  it('are forty at least, each under one id', () => {
    expect(facts.length).toBeGreaterThanOrEqual(40);
    expect(new Set(facts.map(([, { ask }]) => ask)).size).toBe(facts.length);
    expect(new Set(facts.map(([, { name }]) => name)).size).toBe(facts.length);
  });

  it.each(facts)('%s: computes anew as it says, and shows it', (id, { checks, answer, working }) => {
    for (const { sum, gives } of checks) {
      const decimals = decimalsOf(id, gives);
      expect(computeSum(sum).toFixed(decimals), sum).toBe(gives.toFixed(decimals));
      // 99.0% may be written with its decimal, and a factor of ten apart says nothing about the sum.
      const shown = [gives.toLocaleString('en-US'), gives.toFixed(decimals), gives.toString()];
      expect(
        shown.some((text) => `${answer} ${working}`.includes(text)),
        `${sum} = ${gives}`,
      ).toBe(true);
    }
  });
});

describe('the sums', () => {
  it('go by the usual order, and refuse what is none', () => {
    expect(computeSum('2 + 3 * 4 ^ 2 / (1 + 1) - 1')).toBe(25);
    expect(computeSum('-(3 - 5) + sqrt(9)')).toBe(5);
    for (const wrong of ['', '2 +', '(2', '2 2', 'x + 1', '2; 3'])
      expect(() => computeSum(wrong)).toThrow(/sum|parenthesis/u);
  });
});
