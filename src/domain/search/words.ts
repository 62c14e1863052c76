/** A word as it is compared, with where it stands in the text. */
export type PlacedWord = { term: string; start: number; end: number };

/** Lowercase, without accents and apostrophes: “Résumé’s” and “resumes” are one term. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The words of a text in order; every other character separates. */
export function splitWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu), ({ 0: word, index }) => ({
    term: fold(word),
    start: index,
    end: index + word.length,
  }));
}

/** The words of a text and its compounds written as one, so that “cicd” finds “CI/CD” and “backpressure” “back-pressure”. */
export function splitCompounds(text: string): PlacedWord[] {
  const words = splitWords(text);
  const compounds: PlacedWord[] = [];
  let open: PlacedWord | undefined;
  for (const [place, word] of words.entries()) {
    const before = words[place - 1];
    const joined = before && /^[-‐‑/&*]$/u.test(text.slice(before.end, word.start));
    if (!joined) open = undefined;
    else if (open) Object.assign(open, { term: open.term + word.term, end: word.end });
    else {
      open = { term: before.term + word.term, start: before.start, end: word.end };
      compounds.push(open);
    }
  }
  return [...words, ...compounds];
}

/** The singulars that an English plural may have; none where the word does not look like one. */
export function singulars(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}

/**
 * Whether a term, or with `start` its beginning, is one typing error away from the word:
 * one letter wrong, missing, too many, or two swapped. A term that begins with the word is not an error.
 */
export function isOneErrorAway(word: string, term: string, extent: 'whole' | 'start'): boolean {
  if (term.length < word.length - 1 || (extent === 'whole' && term.length > word.length + 1)) return false;
  let same = 0;
  while (same < word.length && word[same] === term[same]) same += 1;
  if (same === word.length) return false;
  // Most terms differ in the next letter too; that is seen without cutting anything.
  const [here, next] = [term[same], term[same + 1]];
  const following = word[same + 1];
  if (following !== undefined && following !== here && following !== next && word[same] !== next) return false;
  const asked = word.slice(same);
  const there = term.slice(same);
  const fits = (rest: string, wanted: string) => (extent === 'whole' ? rest === wanted : rest.startsWith(wanted));
  return (
    fits(there, asked.slice(1)) ||
    (there !== '' && fits(there.slice(1), asked.slice(1))) ||
    fits(there.slice(1), asked) ||
    (asked.length > 1 && asked[0] === there[1] && asked[1] === there[0] && fits(there.slice(2), asked.slice(2)))
  );
}

/** A run of text, marked where its words are among the matched terms. */
export type Run = { text: string; marked: boolean };

/** Cuts a text into runs; joined again they are the text. */
export function markWords(text: string, terms: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let done = 0;
  const matched = splitCompounds(text).filter(({ term }) => terms.has(term));
  for (const { start, end } of matched.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    if (start > done) runs.push({ text: text.slice(done, start), marked: false });
    runs.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), marked: false });
  return runs;
}

/** About `limit` words of a text around its first matched word, with ellipses where it was cut; null without a match. */
export function excerpt(text: string, terms: ReadonlySet<string>, limit: number): string | null {
  const first = splitCompounds(text).find(({ term }) => terms.has(term));
  if (!first) return null;
  const pieces = text.split(/\s+/u);
  const before = text.slice(0, first.start).split(/\s+/u).length - 1;
  const lead = Math.min(4, Math.floor(limit / 2));
  const from = Math.max(0, Math.min(before - lead, pieces.length - limit));
  const cut = pieces.slice(from, from + limit).join(' ');
  return `${from > 0 ? '… ' : ''}${cut}${from + limit < pieces.length ? ' …' : ''}`;
}
