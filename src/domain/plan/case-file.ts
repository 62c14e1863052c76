import { reviewsByOthers } from '#domain/ledger/backing.ts';
import type { Evidence, Review } from '#domain/record/evidence.ts';
import type { Promised } from '#domain/record/plan.ts';

/** One piece of work as it is shown to somebody who was not there. */
export type Case = {
  id: string;
  name: string;
  artifact: string;
  work: Promised['work'];
  brief: string;
  text: string;
  links: string[];
  files: string[];
  /** The wording that was handed in first; empty where there was no later one. */
  first: string;
  revision: number;
  rows: { criterion: string; step: number; says: string; note: string }[];
  reviews: Pick<Review, 'by' | 'on' | 'saw' | 'words' | 'attests'>[];
  change: string;
  ai: Promised['ai'];
  aiWhere: string;
  defended: Promised['defended'];
};

/** Words of what others said of a piece of work, and how a calendar day is said in them. */
export type SaidWords = {
  day: (day: string) => string;
  saw: Record<Review['saw'], string>;
  review: (by: string, seen: string, day: string) => string;
  defended: (by: string, day: string) => string;
};

const notes = ['note1', 'note2', 'note3', 'note4', 'note5'] as const;

/** What others said of a piece of work, a line each; questions answered with one person on one day are one line. */
export const othersSaid = ({ reviews, defended }: Case, words: SaidWords): string[] => [
  ...reviews.map(({ by, on, saw, words: said }) => `${words.review(by, words.saw[saw], words.day(on))}: ${said}`),
  ...new Set(defended.map(({ by, on }) => words.defended(by, words.day(on)))),
];

/** The handed-in work among promises as cases, with what others said of it. Work whose ledger item was retracted is left out. */
export function casesOf(promises: readonly Promised[], evidence: readonly Evidence[]): Case[] {
  return promises.flatMap((promise) => {
    const piece = evidence.find(({ id }) => id === promise.evidence);
    if (promise.revision === 0 || !piece || piece.state === 'retracted') return [];
    const { exercise, revisions, steps } = promise;
    const first = revisions[0];
    return [
      {
        id: promise.id,
        name: exercise.name,
        artifact: exercise.artifact,
        work: promise.work,
        brief: exercise.brief.trim(),
        text: piece.text,
        links: promise.links,
        files: promise.files.map(({ name }) => name),
        first: promise.revision > 1 && first && first.text !== piece.text ? first.text : '',
        revision: promise.revision,
        rows: exercise.rubric.map((row, at) => {
          const step = steps[at] ?? 0;
          return {
            criterion: row.criterion,
            step,
            says: step === 0 ? '' : row[step],
            note: promise[notes[at] ?? 'note1'],
          };
        }),
        reviews: reviewsByOthers(piece).map(({ by, on, saw, words, attests }) => ({ by, on, saw, words, attests })),
        change: promise.change,
        ai: promise.ai,
        aiWhere: promise.aiWhere,
        defended: promise.defended,
      },
    ];
  });
}
