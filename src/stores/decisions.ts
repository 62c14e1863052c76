// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { Alternative, SavedDecision, SavedScore, WeighedCriterion, WeightLock } from '#domain/record/decision.ts';
import { scoreIdOf } from '#domain/decision/matter.ts';
import { newId, now } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { $record } from './state.ts';
import { withItem } from './with-item.ts';
import type { Change } from './writing.ts';

/** An alternative as it is entered. */
export type NewAlternative = Pick<Alternative, 'name' | 'role' | 'company'>;
/** A criterion as it is entered; an empty `library` says that it is the person's own. */
export type NewCriterion = Pick<WeighedCriterion, 'library' | 'name' | 'worst' | 'middle' | 'best'>;

const adding = (decision: string, alternative: NewAlternative): Change => {
  const id = newId();
  return { act: 'set', kind: 'alternatives', id, value: { ...alternative, id, decision } };
};

/** Opens a decision with its first alternatives. The id is its id once saved. */
export async function startDecision(
  question: string,
  first: readonly NewAlternative[],
): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const value = { id, question, startedAt: now() };
  const changes: Change[] = [
    { act: 'set', kind: 'decisions', id, value },
    ...first.map((alternative) => adding(id, alternative)),
  ];
  return { id, saved: await save(changes, { label: 'decision' }) };
}

/** Changes the named fields of a decision. */
export const changeDecision = (
  id: string,
  fields: Partial<
    Pick<SavedDecision, 'method' | 'order' | 'acceptable' | 'uncertainty' | 'chosen' | 'confidence' | 'reviewOn'>
  >,
): Promise<Saved> => save([{ act: 'change', kind: 'decisions', id, patch: fields }], { label: 'decision' });

/** Removes a decision with everything that belongs to it. Forecasts stay: they still come due. */
export function removeDecision(id: string): Promise<Saved> {
  const record = $record.get();
  const kinds = ['scores', 'alternatives', 'criteria', 'scripts'] as const;
  const parts = kinds.flatMap((kind) =>
    record[kind].filter((row) => row.decision === id).map((row): Change => ({ act: 'remove', kind, id: row.id })),
  );
  return save([...parts, { act: 'remove', kind: 'decisions', id }], { label: 'decision' });
}

export const addAlternative = (decision: string, alternative: NewAlternative): Promise<Saved> =>
  save([adding(decision, alternative)], { label: 'alternative' });

export const changeAlternative = (id: string, fields: Partial<Pick<Alternative, 'company' | 'role'>>): Promise<Saved> =>
  save([{ act: 'change', kind: 'alternatives', id, patch: fields }], { label: 'alternative' });

const scoresWhere = (where: (score: SavedScore) => boolean): Change[] =>
  $record
    .get()
    .scores.filter(where)
    .map(({ id }): Change => ({ act: 'remove', kind: 'scores', id }));

/** Removes an alternative and its scores; those of the others stay as they are. */
export const removeAlternative = (id: string): Promise<Saved> =>
  save([...scoresWhere(({ alternative }) => alternative === id), { act: 'remove', kind: 'alternatives', id }], {
    label: 'alternative',
  });

/** Rules an alternative out by a red flag, or lets it back in. Only a person's own press does this. */
export const ruleOutBy = (id: string, flag: string, out: boolean): Promise<Saved> => {
  const patch = (row: object | null) => {
    const before: unknown[] = row && 'vetoes' in row && Array.isArray(row.vetoes) ? row.vetoes : [];
    const rest = before.filter((veto) => veto !== flag);
    return { vetoes: out ? [...rest, flag] : rest };
  };
  return save([{ act: 'change', kind: 'alternatives', id, patch }], { label: 'rule-out' });
};

/** Rules an alternative out for a reason of the person's own, or lets it back in. */
export const ruleOut = (id: string, out: boolean): Promise<Saved> =>
  save([{ act: 'change', kind: 'alternatives', id, patch: { ruledOut: out } }], { label: 'rule-out' });

export function addCriterion(decision: string, criterion: NewCriterion): Promise<Saved> {
  const id = newId();
  return save([{ act: 'set', kind: 'criteria', id, value: { ...criterion, id, decision } }], { label: 'criterion' });
}

/** Removes a criterion and the scores on it. */
export const removeCriterion = (id: string): Promise<Saved> =>
  save([...scoresWhere(({ criterion }) => criterion === id), { act: 'remove', kind: 'criteria', id }], {
    label: 'criterion',
  });

/** Says what going from worst to best is worth against the biggest swing, which has 100. */
export const givePoints = (criterion: string, points: number | null): Promise<Saved> =>
  save([{ act: 'change', kind: 'criteria', id: criterion, patch: { points } }], { label: 'weights' });

/** Judges a pair of swings; the opposite judgment of the same pair makes way. */
export const compareSwings = (decision: string, over: string, under: string, ratio: number | null): Promise<Saved> => {
  const patch = (row: object | null) => {
    const before: SavedDecision['judgments'] =
      row && 'judgments' in row && Array.isArray(row.judgments) ? row.judgments : [];
    const others = before.filter(
      (one) => !(one.over === over && one.under === under) && !(one.over === under && one.under === over),
    );
    return { judgments: ratio === null ? others : [...others, { over, under, ratio }] };
  };
  return save([{ act: 'change', kind: 'decisions', id: decision, patch }], { label: 'weights' });
};

/** Locks weights with the moment and, for a change, its reason. Every lock stays in the log. */
export const lockWeights = (decision: string, weights: WeightLock['weights'], why: string): Promise<Saved> => {
  const at = now();
  const patch = (row: object | null) => ({
    locks: [...(row && 'locks' in row && Array.isArray(row.locks) ? row.locks : []), { at, weights, why }],
    weightsOpen: false,
  });
  return save([{ act: 'change', kind: 'decisions', id: decision, patch }], { label: 'weights' });
};

/** Opens locked weights to change. Results keep to the last lock until there is a new one. */
export const openWeights = (decision: string, open: boolean): Promise<Saved> =>
  save([{ act: 'change', kind: 'decisions', id: decision, patch: { weightsOpen: open } }], { label: 'weights' });

type Place = Pick<SavedScore, 'decision' | 'alternative' | 'criterion'>;

/** Scores an alternative on a criterion; note and evidence of an earlier score stay. */
export function score(place: Place, range: Pick<SavedScore, 'low' | 'high' | 'from'>): Promise<Saved> {
  const id = scoreIdOf(place.alternative, place.criterion);
  const patch = { ...place, ...range, scoredAt: now() };
  return save([{ act: 'change', kind: 'scores', id, patch, fresh: {} }], { label: 'score' });
}

export const clearScore = ({ alternative, criterion }: Place): Promise<Saved> =>
  save([{ act: 'remove', kind: 'scores', id: scoreIdOf(alternative, criterion) }], { label: 'score' });

/** Rests a score on an item of the ledger, or no longer. The others stay as they are saved. */
export const citeEvidence = (id: string, item: string, isCited: boolean): Promise<Saved> => {
  const patch = (value: object | null) => ({
    // What a patch is given was parsed as a score before.
    evidence: withItem(value && 'evidence' in value ? (value as SavedScore).evidence : [], item, isCited),
  });
  return save([{ act: 'change', kind: 'scores', id, patch }], { label: 'score' });
};

/** Marks the decision as taken, now. */
export const decide = (id: string, chosen: string): Promise<Saved> =>
  save([{ act: 'change', kind: 'decisions', id, patch: { chosen, decidedAt: chosen === '' ? '' : now() } }], {
    label: 'decision',
  });
