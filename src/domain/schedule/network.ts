import { oneLine, quote } from '#domain/expectation.ts';
import { findReservedKey, isReserved, wordIssue, type Problem } from '#domain/problem.ts';
import * as z from 'zod/mini';
import { relations, type Activity, type Estimate, type Link } from './activity.ts';
import { orderActivities } from './cycle.ts';

/** Limits that no program of people reaches, and that keep a mistaken file from running for hours. */
const mostActivities = 10_000;
const mostLinks = 100_000;
const mostDraws = 1_000_000;
const mostWork = 200_000_000;
const longest = 1_000_000;

const id = z
  .string({ error: 'an id' })
  .check(z.regex(/\S/u, { error: 'an id' }), z.maxLength(200, { error: 'an id of at most 200 characters' }));
const says = { duration: `a duration from 0 to ${longest}`, lag: `a lag from -${longest} to ${longest}` };
const duration = z
  .number({ error: says.duration })
  .check(z.minimum(0, { error: says.duration }), z.maximum(longest, { error: says.duration }));
const lag = z
  .number({ error: says.lag })
  .check(z.minimum(-longest, { error: says.lag }), z.maximum(longest, { error: says.lag }));
const text = z.string({ error: 'text' }).check(z.maxLength(2000, { error: 'at most 2000 characters' }));

const link = z.pipe(
  z.transform((given) => (typeof given === 'string' ? { id: given } : given)),
  z.strictObject(
    {
      id,
      type: z._default(z.enum(relations, { error: `one of ${relations.join(', ')}` }), 'FS'),
      lag: z._default(lag, 0),
    },
    { error: 'an id or {"id", "type", "lag"}' },
  ),
);

const estimate = z.tuple([duration, duration, duration], { error: 'an estimate [optimistic, likely, pessimistic]' });

const stretch = z
  .strictObject({ from: lag, to: lag }, { error: 'a stretch {"from", "to"}' })
  .check(z.refine(({ from, to }) => from < to, { error: 'a stretch whose "from" is below its "to"' }));

const activity = z.strictObject(
  {
    id,
    name: z.optional(text),
    owner: z.optional(text),
    duration: z.optional(duration),
    estimate: z.optional(estimate),
    after: z._default(z.array(link, { error: 'a list of predecessors' }), []),
    notDuring: z.optional(z.array(stretch, { error: 'a list of stretches {"from", "to"}' })),
  },
  { error: 'an activity {"id", "duration" or "estimate", "after"}' },
);
type GivenActivity = z.infer<typeof activity>;

const wholeNumber = (least: number, most: number, error: string) =>
  z.int({ error }).check(z.minimum(least, { error }), z.maximum(most, { error }));
const drawCount = `a whole number of draws from 1 to ${mostDraws}`;

/** A network as a file gives it. Durations and lags are in one unit, working days as a rule. */
const networkSchema = z.strictObject(
  {
    activities: z
      .array(activity, { error: 'a list of activities' })
      .check(
        z.minLength(1, { error: 'at least one activity' }),
        z.maxLength(mostActivities, { error: `at most ${mostActivities} activities` }),
      ),
    seed: z._default(wholeNumber(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'a whole number'), 1),
    draws: z._default(wholeNumber(1, mostDraws, drawCount), 10_000),
  },
  { error: 'a network {"activities"}' },
);

/** A network that can be scheduled: ids are unique, predecessors are there, and there is no cycle. */
export type Network = { activities: Activity[]; seed: number; draws: number };

/** Stops the reading of a network at its first problem. */
class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.says);
    this.problem = problem;
  }
}

/** Reads a network as parsed from JSON; refused with the first thing that is wrong and where it stands, or with its cycle. */
export function readNetwork(
  raw: unknown,
): { state: 'read'; network: Network } | { state: 'refused'; problem: Problem } {
  const reserved = findReservedKey(raw);
  if (reserved !== null) return refuse({ path: reserved, says: 'reserved name' });
  const parsed = z.safeParse(networkSchema, raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(issue ? wordIssue(issue, raw) : { path: [], says: 'not a network' });
  }
  try {
    const { activities: given, seed, draws } = parsed.data;
    const activities = given.map(readActivity);
    checkIds(activities);
    checkLinks(activities);
    checkSize(activities, draws);
    checkOrder(activities);
    return { state: 'read', network: { activities, seed, draws } };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    throw error;
  }
}

const refuse = (problem: Problem): { state: 'refused'; problem: Problem } => ({ state: 'refused', problem });

function readActivity({ duration, estimate, ...given }: GivenActivity, position: number): Activity {
  const path = ['activities', position];
  if (duration !== undefined && estimate !== undefined)
    throw new Refusal({ path, says: 'give either "duration" or "estimate", not both' });
  if (estimate !== undefined) return { ...given, estimate: checkEstimate(estimate, [...path, 'estimate']) };
  if (duration === undefined) throw new Refusal({ path, says: 'missing, expected "duration" or "estimate"' });
  return { ...given, duration };
}

function checkEstimate(estimate: Estimate, path: Problem['path']): Estimate {
  const [optimistic, likely, pessimistic] = estimate;
  if (optimistic > likely)
    throw new Refusal({ path, says: `the optimistic ${optimistic} is above the most likely ${likely}` });
  if (likely > pessimistic)
    throw new Refusal({ path, says: `the most likely ${likely} is above the pessimistic ${pessimistic}` });
  return estimate;
}

function checkIds(activities: readonly Activity[]): void {
  const seen = new Set<string>();
  activities.forEach(({ id }, position) => {
    const path = ['activities', position, 'id'];
    if (isReserved(id)) throw new Refusal({ path, says: `reserved name ${quote(id)}` });
    if (seen.has(id)) throw new Refusal({ path, says: `duplicate id ${quote(id)}` });
    seen.add(id);
  });
}

function checkLinks(activities: readonly Activity[]): void {
  const ids = new Set(activities.map(({ id }) => id));
  activities.forEach(({ id, after }, position) => {
    after.forEach((link: Link, place) => {
      const path = ['activities', position, 'after', place];
      if (link.id === id) throw new Refusal({ path, says: `cycle: ${quote(id)} waits for itself` });
      if (!ids.has(link.id)) throw new Refusal({ path, says: `there is no activity ${quote(link.id)}` });
    });
  });
}

/** Draws times what each of them goes through: activities and links. */
function checkSize(activities: readonly Activity[], draws: number): void {
  const links = activities.reduce((sum, { after }) => sum + after.length, 0);
  if (links > mostLinks)
    throw new Refusal({
      path: ['activities'],
      says: `expected at most ${mostLinks} predecessors in all, got ${links}`,
    });
  const isDrawn = activities.some(({ estimate }) => estimate !== undefined);
  const size = activities.length + links;
  if (isDrawn && draws * size > mostWork)
    throw new Refusal({
      path: ['draws'],
      says: `${draws} draws are too many for ${activities.length} activities with ${links} predecessors, expected at most ${Math.max(1, Math.floor(mostWork / size))}`,
    });
}

/** Most activities of a cycle that are named in one line. */
const mostNamed = 40;

function checkOrder(activities: readonly Activity[]): void {
  const ordering = orderActivities(activities);
  if (ordering.state === 'ordered') return;
  const { cycle } = ordering;
  const named = [...cycle.slice(0, mostNamed), ...(cycle.length > mostNamed ? ['…'] : []), ...cycle.slice(0, 1)];
  throw new Refusal({
    path: [],
    says: `cycle: ${named.map((id) => oneLine(id)).join(' → ')}`,
  });
}
