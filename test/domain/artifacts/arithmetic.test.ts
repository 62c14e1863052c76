import { describe, expect, it } from 'vitest';
import {
  chartLimits,
  compositeAvailability,
  errorBudgetMinutes,
  estimateAtCompletion,
  parallelAvailability,
  performance,
} from '#domain/artifacts/arithmetic.ts';
import { draft } from '#domain/artifacts/draft.ts';
import { lint } from '#domain/artifacts/lint.ts';
import { agrees, readFigure } from '#domain/artifacts/values.ts';

/** The fence of PMP Exam Prep, p. 210, as reproduced at studylib.net/doc/5898152/earned-value-exercise. */
const fence = { bac: 4000, pv: 3000, ev: 2500, ac: 2800 };

describe('published examples, to their digits', () => {
  it('earned value of a fence: CV -300, SV -500, CPI .893, SPI .833', () => {
    const { cv, sv, cpi, spi } = performance(fence);
    expect([cv, sv, cpi.toFixed(3), spi.toFixed(3)]).toEqual([-300, -500, '0.893', '0.833']);
  });

  it('its estimate at completion of 4,479 is BAC over the rounded CPI, and passes as written', () => {
    expect(Math.floor(estimateAtCompletion['BAC/CPI'](fence, { cpi: 0.893, spi: 0.833 }))).toBe(4479);
    const document = draft('budget', {
      title: 'Fence',
      asOf: '2026-03-03',
      bac: '4,000',
      pv: '3,000',
      ev: '2,500',
      ac: '2,800',
      cv: '-300',
      sv: '-500',
      cpi: '.893',
      spi: '.833',
      formula: 'BAC/CPI',
      eac: '4,479',
      vac: '-479',
      cause: 'Side 2 took longer',
    });
    expect(lint('budget', document).map(({ code }) => code)).toEqual([]);
  });

  // PMP study text at gristprojectmanagement.us/integration/info-uhq.html, figures 7-13 and 7-14.
  it('EAC of 527,000 by AC + (BAC - EV), and 538,344 by AC + (BAC - EV) / CPI with CPI .93', () => {
    const indices = { cpi: 0.93, spi: 1 };
    expect(estimateAtCompletion['AC+(BAC-EV)']({ bac: 500_000, pv: 0, ev: 100_000, ac: 127_000 }, indices)).toBe(
      527_000,
    );
    const atRisk = estimateAtCompletion['AC+(BAC-EV)/(CPI*SPI)'](
      { bac: 500_000, pv: 0, ev: 150_000, ac: 162_000 },
      indices,
    );
    expect(Math.round(atRisk)).toBe(538_344);
  });

  // Microsoft, composite SLAs: learn.microsoft.com/en-us/answers/questions/122986/composite-slas.
  it('a web app of 99.95 % and a database of 99.99 % give 99.94 %', () => {
    const composite = compositeAvailability([
      { availability: 0.9995, copies: 1 },
      { availability: 0.9999, copies: 1 },
    ]);
    expect((composite * 100).toFixed(2)).toBe('99.94');
  });

  it('a database or a queue of 99.9 % gives 99.99999 %, and with the web app about 99.95 %', () => {
    const either = parallelAvailability([0.9999, 0.999]);
    expect((either * 100).toFixed(5)).toBe('99.99999');
    const all = compositeAvailability([
      { availability: 0.9995, copies: 1 },
      { availability: either, copies: 1 },
    ]);
    expect((all * 100).toFixed(2)).toBe('99.95');
  });

  // mokhan.ca, error budgets: 99.95 % over 28 days; Google's SRE practice: 99.9 % over 30 days.
  it('error budgets: 20.16 minutes for 99.95 % over 28 days, 43.2 for 99.9 % over 30', () => {
    expect(errorBudgetMinutes(0.9995, 28)).toBeCloseTo(20.16, 9);
    expect(errorBudgetMinutes(0.999, 30)).toBeCloseTo(43.2, 9);
  });

  // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm.
  it('NIST flow rates: mean 50.81, moving range 1.8778, limits 55.8041 and 45.8159 by 3 ÷ 1.128', () => {
    const rates = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
    const limits = chartLimits(rates);
    expect([limits?.mean.toFixed(2), limits?.movingRange.toFixed(4)]).toEqual(['50.81', '1.8778']);
    expect([limits?.upper.toFixed(2), limits?.lower.toFixed(2)]).toEqual(['55.80', '45.82']);
    const document = draft('metrics', {
      title: 'Flow',
      asOf: '2026-03-03',
      mean: '50.81',
      upper: '55.8041',
      lower: '45.8159',
      observations: rates.map((value) => ({ value: String(value) })),
    });
    expect(lint('metrics', document).map(({ code }) => code)).not.toContain('CP-METRICS-LIMITS-OFF');
  });
});

describe('figures as they are written', () => {
  it.each([
    ['$1,200.50', 1200.5],
    ['-12 %', -12],
    ['.893', 0.893],
    ['1.5M', 1_500_000],
    ['(none)', undefined],
    ['about 5', undefined],
    ['5 days', 5],
    ['-$9,000', -9000],
    ['$640k', 640_000],
    ['12 teams', 12],
    ['', undefined],
    ['Q3', undefined],
    ['3rd', undefined],
  ])('%s is %s', (text, value) => {
    expect(readFigure(text)?.value).toBe(value);
  });

  it.each([
    ['0.89', true],
    ['0.892', true],
    ['0.893', true],
    ['0.9', true],
    ['0.88', false],
    ['0.90', false],
    ['1', true],
    ['0.894', false],
  ])('%s is 0.892857 to its digits: %s', (text, fits) => {
    const written = readFigure(text);
    expect(written && agrees(written, 0.892857)).toBe(fits);
  });
});
