/** How two activities hang together: finish to start, start to start, finish to finish, start to finish. */
export const relations = ['FS', 'SS', 'FF', 'SF'] as const;
export type Relation = (typeof relations)[number];

/**
 * What an activity waits for. `FS`: it starts `lag` or more after the predecessor's finish; `SS`: it starts `lag` or more
 * after the predecessor's start; `FF` and `SF`: it finishes `lag` or more after the predecessor's finish or start.
 * A negative lag is a lead.
 */
export type Link = { readonly id: string; readonly type: Relation; readonly lag: number };

/** Optimistic, most likely, pessimistic; in that order, and none above the next. */
export type Estimate = readonly [number, number, number];

/** A stretch of time, from an offset up to another. */
export type Stretch = { readonly from: number; readonly to: number };

/** A piece of work: one duration, or a three-point estimate. All times in one unit, working days as a rule. */
export type Activity = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly owner?: string | undefined;
  readonly after: readonly Link[];
  /** Stretches in which it must not run, such as freezes. It is not cut: one that would run into a stretch waits for its end. */
  readonly notDuring?: readonly Stretch[] | undefined;
} & (
  | { readonly duration: number; readonly estimate?: undefined }
  | { readonly duration?: undefined; readonly estimate: Estimate }
);

/**
 * The duration of an activity. That of an estimate is its PERT mean (o + 4m + p) / 6, after Malcolm, Roseboom, Clark
 * and Fazar, "Application of a Technique for Research and Development Program Evaluation", Operations Research 7 (1959).
 */
export function durationOf({ duration, estimate }: Activity): number {
  if (estimate === undefined) return duration;
  const [optimistic, likely, pessimistic] = estimate;
  return (optimistic + 4 * likely + pessimistic) / 6;
}
