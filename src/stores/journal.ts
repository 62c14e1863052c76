// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { Forecast, Script, ScriptKey } from '#domain/record/decision.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';

/** A forecast as it is entered. */
export type NewForecast = Pick<Forecast, 'decision' | 'says' | 'chance' | 'due'>;

/** Writes down what will have happened by a day, and how likely one thinks it. */
export function forecast(entered: NewForecast): Promise<Saved> {
  const id = newId();
  return save([{ act: 'set', kind: 'forecasts', id, value: { ...entered, id, madeAt: now() } }], { label: 'forecast' });
}

/** Says how a forecast came out, or opens it again. */
export const settleForecast = (id: string, outcome: Forecast['outcome']): Promise<Saved> =>
  save([{ act: 'change', kind: 'forecasts', id, patch: { outcome } }], { label: 'forecast' });

export const removeForecast = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'forecasts', id }], { label: 'forecast' });

/** The id under which the script for one audience, stance and length is saved. */
export const scriptIdOf = (decision: string, { stance, audience, length }: ScriptKey): string =>
  `${decision}-${stance}-${audience}-${length}`;

/** Keeps a script; an earlier text of it is kept in its history. */
export const keepScript = (
  decision: string,
  key: ScriptKey,
  { text, evidence }: Pick<Script, 'text' | 'evidence'>,
): Promise<Saved> => {
  const patch = { decision, ...key, text, evidence, builtAt: now() };
  const change = { act: 'change', kind: 'scripts', id: scriptIdOf(decision, key), patch, fresh: {} } as const;
  return save([change], { label: 'script' });
};
