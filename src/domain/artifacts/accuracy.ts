import * as z from 'zod/mini';
import { accuracyOf } from '#domain/bullets/accuracy.ts';
import { documented, line } from '#domain/documented.ts';
import { kindNames, type KindName } from './kinds.ts';

/** A fault by the code of its rule and the path of its place, such as `CP-RAID-WISH@risks.0.response`. */
type Fault = string;

/** A document whose faults are known, and what the rules found in it. */
export type Planted = { kind: KindName; expected: readonly Fault[]; found: readonly Fault[] };

const share = z.number().check(z.gte(0), z.lte(1));
const figures = {
  documents: documented(z.int(), 'How many documents were read'),
  planted: documented(z.int(), 'How many faults are known to be in them'),
  found: documented(z.int(), 'How many of those the rules found, at their place'),
  extra: documented(z.int(), 'How many further findings the rules had'),
  precision: documented(share, 'Of what the rules found, how much is known to be a fault'),
  recall: documented(share, 'Of the known faults, how much the rules found'),
};
const figuresSchema = z.strictObject(figures);
type Figures = z.infer<typeof figuresSchema>;

/** content/accuracy/documents.json: what `npm run eval:documents -- --publish` measured. */
export const documentAccuracySchema = z.strictObject({
  measured: documented(line(10), 'The day of the measurement'),
  clean: documented(z.int(), 'How many of the documents have no fault'),
  all: documented(figuresSchema, 'All documents together'),
  first: documented(figuresSchema, 'The same on the first reading, before any rule was corrected on these documents'),
  kinds: documented(z.array(z.strictObject({ kind: z.enum(kindNames), ...figures })), 'Kind by kind'),
});
export type DocumentAccuracy = z.infer<typeof documentAccuracySchema>;

/** Precision and recall over documents; a fault counts as found where the right rule finds it at the right place. */
export function figuresOf(documents: readonly Planted[]): Figures {
  const verdicts = documents.flatMap(({ expected, found }) =>
    [...new Set([...expected, ...found])].map((fault) => ({
      expected: expected.includes(fault),
      found: found.includes(fault),
    })),
  );
  const { precision, recall } = accuracyOf(verdicts);
  const right = verdicts.filter((verdict) => verdict.expected && verdict.found).length;
  return {
    documents: documents.length,
    planted: verdicts.filter(({ expected }) => expected).length,
    found: right,
    extra: verdicts.filter(({ expected }) => !expected).length,
    precision,
    recall,
  };
}
