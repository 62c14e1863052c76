import type { BulletAnalysis } from '#domain/bullets/analyze.ts';

/** What a bullet says that could stand in a slot, in its order; each is a stretch of the bullet. */
export type Known = {
  verb: string[];
  /** Where a measured change starts and ends. */
  change: [string, string] | [];
  /** Sizes with what they count: "40 services". */
  counted: string[];
  when: string[];
  technology: string[];
};

const joint =
  /^(?:in|on|at|by|for|from|to|into|with|within|through|during|over|across|among|between|around|of|as|and|or|but|while|which|that|who|when|after|before|so|using|via|per)$/iu;
const day =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b(?:\.? \d{1,2}(?!\d))?(?:,? (?:19|20)\d\d)?|\bQ[1-4](?: (?:FY)?(?:20)?\d\d)?\b|\b(?:19|20)\d\d\b/gu;
const unit = /^\s(?:days?|weeks?|hours?|minutes?|months?|quarters?|points?)\b/iu;

/** From an offset over the words up to the next joint or mark, at most `most` of them: where they end. */
function phraseEnd(text: string, start: number, most: number): number {
  let end = start;
  for (let count = 0; count < most; count += 1) {
    const word = /^[\s-]*(?<bare>[^\s,;:.()]+)/u.exec(text.slice(end));
    const bare = word?.groups?.['bare'] ?? '';
    if (word === null || joint.test(bare)) break;
    end += word[0].length;
  }
  return end;
}

/** The longer words of a phrase without their plural, by which a slot and a fact know each other. */
export const nounsOf = (phrase: string): string[] =>
  (phrase.toLowerCase().match(/[a-z]{4,}/gu) ?? [])
    .filter((word) => !['number', 'kind', 'what', 'with', 'that', 'from', 'people'].includes(word))
    .map((word) => word.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, ''));

/** What a bullet already says that could fill a slot. */
export function knownIn({ text, spans }: BulletAnalysis): Known {
  const said = (kind: (typeof spans)[number]['kind']) => spans.filter((span) => span.kind === kind);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const withUnit = (span: { start: number; end: number }) =>
    `${words(span)}${unit.exec(text.slice(span.end))?.[0] ?? ''}`;
  const [first, second] = said('outcome');
  const isChange =
    first !== undefined &&
    second !== undefined &&
    /\bfrom\s+$/iu.test(text.slice(0, first.start)) &&
    /^\s*(?:[\p{L}%]+\s+){0,2}to\s+$/iu.test(text.slice(first.end, second.start));
  return {
    verb: said('verb').map(words),
    change: isChange ? [withUnit(first), withUnit(second)] : [],
    counted: said('scope').map(({ start, end }) => text.slice(start, phraseEnd(text, end, 2))),
    when: [...text.matchAll(day)].map(([found]) => found),
    technology: [...new Set(said('technology').map(words))],
  };
}

/** Everything that a bullet says and a rewording should bring along: its numbers, days and technologies, each once. */
export function factsOf(analysis: BulletAnalysis): string[] {
  const { change, counted, when, technology } = knownIn(analysis);
  const outcomes = analysis.spans
    .filter(({ kind }) => kind === 'outcome')
    .map(({ start, end }) => `${analysis.text.slice(start, end)}${unit.exec(analysis.text.slice(end))?.[0] ?? ''}`);
  const [from, to] = change;
  const results = from === undefined || to === undefined ? outcomes : [`${from} to ${to}`, ...outcomes.slice(2)];
  return [...new Set([...results, ...counted, ...when, ...technology])];
}
