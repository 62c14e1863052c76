import * as z from 'zod/mini';
import { accuracyOf } from '#domain/bullets/accuracy.ts';
import { documented } from '#domain/documented.ts';
import { kappaOf } from '#domain/kappa.ts';
import { type LabeledAnswer, lacksPart, readSentences } from './labeled-answers.ts';
import { storyParts } from './parts.ts';

const share = z.number().check(z.gte(0), z.lte(1));
const f1 = documented(share, 'F1 of one reading against the other, the same in both directions');

/** How far two readings of the same answers agree, and the rules with both. */
export const agreementSchema = z.strictObject({
  sentences: documented(z.int(), 'How many sentences were read twice'),
  alike: documented(z.int(), 'Sentences to which both readings gave the same part'),
  kappa: documented(z.nullable(z.number()), 'Cohen’s kappa, unweighted; null where chance alone would agree'),
  right: documented(z.int(), 'Of the sentences read alike, those of which the rules say the same'),
  parts: documented(z.array(z.strictObject({ part: z.enum(storyParts), f1 })), 'Sentence by sentence'),
  missing: documented(f1, 'The same for parts that no sentence tells'),
  headline: documented(f1, 'The same for answers whose first sentence has no outcome and no position'),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** Holds a second reading against the first, sentence by sentence; it has the same answers in the same order. */
export function agreementOf(first: readonly LabeledAnswer[], second: readonly LabeledAnswer[]): Agreement {
  const others = second.flatMap(({ sentences }) => sentences.map(({ part }) => part));
  const pairs = readSentences(first).flatMap(({ expected, found }, at) => {
    const other = others[at];
    return other ? [{ one: expected, other, found }] : [];
  });
  const alike = pairs.filter(({ one, other }) => one === other);
  const answers = first.flatMap((one, at) => {
    const other = second[at];
    return other ? [{ one, other }] : [];
  });
  return {
    sentences: pairs.length,
    alike: alike.length,
    kappa: kappaOf(pairs.map(({ one, other }) => [one, other])),
    right: alike.filter(({ one, found }) => one === found).length,
    parts: storyParts.map((part) => ({
      part,
      f1: accuracyOf(pairs.map(({ one, other }) => ({ expected: one === part, found: other === part }))).f1,
    })),
    missing: accuracyOf(
      answers.flatMap(({ one, other }) =>
        storyParts.map((part) => ({ expected: lacksPart(one, part), found: lacksPart(other, part) })),
      ),
    ).f1,
    headline: accuracyOf(answers.map(({ one, other }) => ({ expected: !one.isHeadlined, found: !other.isHeadlined })))
      .f1,
  };
}
