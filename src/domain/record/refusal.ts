/** Why a text is not taken as a record. */
export type RefusalReason =
  | 'too-large'
  | 'empty'
  | 'too-deep'
  | 'truncated'
  | 'not-json'
  | 'forbidden-key'
  | 'not-a-record'
  | 'newer-version'
  | 'unknown-skill'
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-value'
  | 'same-id-twice';

/** A refusal, with the place in the file, what was expected there and what was found, where these are known. */
export type Refusal = { state: 'refused'; reason: RefusalReason; where?: string; expected?: string; found?: string };

/** Largest record that is read, in bytes of UTF-8: 32 MB. */
export const largestRecord = 32 * 1024 * 1024;

/** Deepest nesting that is read; a record needs 6. */
export const deepestNesting = 32;

/** The sentence for each reason. */
export const refusalWords: Record<RefusalReason, string> = {
  'too-large': 'The file is larger than 32 MB, which is more than a record can be.',
  empty: 'The file is empty.',
  'too-deep': 'The file is nested more than 32 levels deep, so it is not a record.',
  truncated: 'The file ends in the middle; it was cut off when it was saved or copied.',
  'not-json': 'The file is not JSON.',
  'forbidden-key': 'The file has a field name that no record has and that could do harm.',
  'not-a-record': 'The file is JSON, but not a record exported from Critical Path.',
  'newer-version': 'The file was written by a newer version of Critical Path.',
  'unknown-skill': 'The file names a skill that is not in the framework.',
  'unknown-field': 'The file has a field that a record does not have.',
  'missing-field': 'The file lacks a field that a record needs.',
  'wrong-value': 'The file has a value that a record cannot hold.',
  'same-id-twice': 'The file has two rows with the same id.',
};

/** The refusal in one line: the sentence, then the place with what was found and what was expected there. */
export function describeRefusal({ reason, where, expected, found }: Refusal): string {
  if (where === undefined) return refusalWords[reason];
  const details = [
    found === undefined ? '' : `found ${found}`,
    expected === undefined ? '' : `expected ${expected}`,
  ].filter((detail) => detail !== '');
  return `${refusalWords[reason]} ${[where, details.join(', ')].filter((part) => part !== '').join(': ')}`;
}
