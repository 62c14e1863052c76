import type { Forecast } from '#domain/record/decision.ts';

/** Settled forecasts below which a Brier score says more about luck than about judgment. Editorial. */
export const fewestForBrier = 10;

/** Forecasts whose day has come and that nobody has settled. `today` is a calendar day. */
export const dueForecasts = (forecasts: readonly Forecast[], today: string): Forecast[] =>
  forecasts.filter(({ outcome, due }) => outcome === 'open' && due <= today);

/**
 * The mean of (chance − outcome)² over settled forecasts, 0 for a seer and 1 for one who is always sure and
 * wrong; always saying 50 % gives 0.25. `null` below ten. Source: Brier, Monthly Weather Review 78, 1950.
 */
export function scoreForecasts(forecasts: readonly Forecast[]): { settled: number; brier: number | null } {
  const settled = forecasts.filter(({ outcome }) => outcome !== 'open');
  const sum = settled.reduce((total, { chance, outcome }) => {
    const miss = chance / 100 - (outcome === 'happened' ? 1 : 0);
    return total + miss * miss;
  }, 0);
  return { settled: settled.length, brier: settled.length < fewestForBrier ? null : sum / settled.length };
}
