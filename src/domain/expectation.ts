import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** The message zod gives where a schema has no words of its own. */
const unworded = 'Invalid input';

const nouns: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
const formats: Record<string, string> = {
  datetime: 'a moment in UTC such as 2026-11-22T09:30:00.000Z',
  date: 'a day such as 2026-11-22',
  url: 'an https address',
};
const units: Record<string, string> = { string: ' characters', array: ' entries' };

function boundOf(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const [bound, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
  return `${bound} ${limit}${units[issue.origin] ?? ''}`;
}

const listed = (values: readonly unknown[]): string =>
  values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;

/** The values of a choice of literals, such as the levels 1 to 5; otherwise what each shape expects. */
function choiceOf(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const firsts = issue.errors.flatMap((branch) => branch.slice(0, 1));
  const literals = firsts.flatMap((first) =>
    first.code === 'invalid_value' && first.path.length === 0 ? first.values : [],
  );
  if (firsts.length > 0 && literals.length === firsts.length) return listed(literals);
  return [...new Set(firsts.map(expectationOf))].filter((text) => text !== '').join(', or ') || 'another value';
}

/** What a schema expected where it found a mistake, in a few words: “at least 3 entries”, “one of 1, 2, 3, 4, 5”. */
export function expectationOf(issue: Issue): string {
  if (issue.message !== unworded && issue.message !== '') return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return nouns[issue.expected] ?? issue.expected;
    case 'too_small':
    case 'too_big':
      return boundOf(issue);
    case 'invalid_value':
      return issue.values.every((value) => value === '') ? '' : listed(issue.values);
    case 'invalid_format':
      return formats[issue.format] ?? `text of the form ${'pattern' in issue ? issue.pattern : issue.format}`;
    case 'unrecognized_keys':
      return `no field named ${issue.keys.map(quote).join(', ')}`;
    case 'invalid_union':
      return choiceOf(issue);
    case 'invalid_key':
      return 'a known name';
    default:
      return 'a value that fits the description of the field';
  }
}

/** A path into a document, such as evidence[3].skills[0].level. */
export const pathOf = (steps: readonly PropertyKey[]): string =>
  steps
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${oneLine(String(step))}`,
    )
    .join('');

/** Text that stays on one line of a terminal: control characters and line breaks become ?, and the length is bounded. */
export function oneLine(text: string, longest = 60): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return shown.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '?');
}

/** A value as it may stand in a message. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `"${oneLine(value)}"` : String(value);
}
