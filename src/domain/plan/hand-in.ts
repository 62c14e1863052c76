import { rateSkills } from '#domain/exercises/rubric.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Promised } from '#domain/record/plan.ts';
import { worked } from './timer.ts';

/** What still keeps work from being handed in. */
export type Missing = 'work' | 'rubric' | 'ai';

/** Everything that is still missing; nothing where the work can be handed in. `hasDocument` says that a workshop document is there. */
export function missingIn(promise: Promised, hasDocument: boolean): Missing[] {
  const { exercise, steps, text, links, files, ai } = promise;
  const hasWork = hasDocument || text.trim() !== '' || links.length > 0 || files.length > 0;
  return [
    ...(hasWork ? [] : ['work' as const]),
    ...(rateSkills(exercise, steps) === null ? ['rubric' as const] : []),
    ...(ai === 'unsaid' ? ['ai' as const] : []),
  ];
}

/** What the ledger calls work that came of an exercise. */
export const originOf = (exercise: string): string => `exercise:${exercise}`;

/** The ledger item that handed-in work becomes, at the level that the person’s own steps on the rubric say. */
export function evidenceFrom(
  promise: Promised,
  text: string,
  day: string,
): Omit<Evidence, 'id' | 'addedAt' | 'reviews' | 'claims' | 'checkableBy' | 'buildsOn'> {
  const { exercise, links, work, steps } = promise;
  return {
    kind: 'artifact',
    title: exercise.artifact,
    text,
    link: links[0] ?? '',
    skills: rateSkills(exercise, steps) ?? [],
    date: day,
    role: '',
    work,
    origin: originOf(exercise.id),
    state: 'kept',
  };
}

/** Most characters of a ledger item’s text. */
const longest = 20_000;

/** Work as one text: what was made and written, then further links and the names of files. */
export function wordingWith({ links, files }: Promised, made: readonly string[]): string {
  const beside = [...links.slice(1), ...files.map(({ name }) => name)].join('\n');
  return [...made, beside]
    .filter((part) => part.trim() !== '')
    .join('\n\n')
    .slice(0, longest);
}

/**
 * Whether handing work in again would say what its latest revision says. `text` is its wording now, `known` its ledger
 * item. What lies at a link may have changed unseen, so that work with links is never taken for the same.
 */
export function isAsHandedIn(promise: Promised, text: string, known: Evidence | undefined): boolean {
  const { links, files, steps, work, revisions } = promise;
  const last = revisions.at(-1);
  if (!last || !known || links.length > 0) return false;
  const hasNewFile = files.some(({ addedAt }) => Date.parse(addedAt) > Date.parse(last.at));
  const isRatedSo = steps.every((step, row) => step === last.steps[row]);
  return known.text === text && known.link === '' && known.work === work && isRatedSo && !hasNewFile;
}

/** Revisions that are kept of one piece of work; the oldest goes first. */
const revisionsKept = 10;

/** What a promise says once its work is handed in as an item of the ledger: a further revision of it. */
export function handedIn(
  promise: Promised,
  { evidence, text, at }: { evidence: string; text: string; at: string },
): Partial<Promised> {
  const number = promise.revision + 1;
  return {
    state: 'done',
    doneAt: at,
    seconds: worked(promise, Date.parse(at)),
    timer: null,
    evidence,
    revision: number,
    revisions: [...promise.revisions, { number, at, text, steps: promise.steps }].slice(-revisionsKept),
  };
}
