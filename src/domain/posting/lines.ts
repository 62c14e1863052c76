import { plain } from '#domain/bullets/plain.ts';

/** How much a line of a posting asks for: required, welcome, told as the work itself, or nothing. */
export type Demand = 'must' | 'nice' | 'duty';

/** A line of a posting that asks for something. */
export type AskedLine = { text: string; demand: Demand };

const must =
  /\b(?:requirements?|(?:minimum|basic|required|key) (?:qualifications?|requirements?|skills|experience)|qualifications?|must[ -]haves?|what (?:you(?:'ll| will)? (?:bring|need|have)|we(?:'re| are)? (?:looking for|ask|need|expect))|who you are|you (?:have|bring|are)|about you|your (?:background|experience|profile|skills)|skills (?:and|&) experience|experience)\b/iu;
const nice =
  /\b(?:preferred|nice[ -]to[ -]haves?|bonus|pluses|desir(?:ed|able)|good to have|extra credit|even better|stand out|ideally|it helps if|additional qualifications)\b/iu;
const duty =
  /\b(?:responsibilit(?:y|ies)|what you(?:'ll| will) (?:do|own|drive|be doing)|the (?:role|job|work|position)|your (?:role|work|impact|mission)|day[ -]to[ -]day|duties|in this role|you will|key (?:tasks|activities|accountabilities)|about the (?:role|job|position|team)|what the job is)\b/iu;
const aside =
  /\b(?:about (?:us|the company|[\p{Lu}]\p{L}+)|who we are|our (?:company|mission|values|story|culture)|benefits?|perks|compensation|salary|pay range|what we offer|we offer|equal (?:opportunity|employment)|eeo|how to apply|privacy|accommodations?|disclaimer|diversity|interview process|location)\b/iu;

type Place = Demand | 'aside';

/** What a heading of a posting announces; null where the line is no heading. */
function placeOf(line: string): Place | null {
  const bare = line.replaceAll(/^[#*\s]+|[*:\s]+$/gu, '').replaceAll(/\*/gu, '');
  const isHeading = bare.length > 0 && bare.length <= 60 && !/[.;,]$/u.test(bare) && bare.split(/\s+/u).length <= 8;
  if (!isHeading) return null;
  if (aside.test(bare)) return 'aside';
  if (nice.test(bare)) return 'nice';
  if (must.test(bare)) return 'must';
  return duty.test(bare) ? 'duty' : null;
}

const glyph = /^\s*(?:[-*•·▪◦‣●○■□–—>]|\d{1,2}[.)]|[a-z][.)])\s+/u;
/** Within a line these say more than the heading above it. */
const saysNice =
  /\b(?:(?:is |are |would be |an? )?(?:strong |big |definite |huge )?(?:a plus|plus|bonus|nice to have|preferred|desirable|desired|advantage|advantageous|ideally|welcome)|not required|helpful)\b/iu;
const saysMust =
  /\b(?:required|must(?: have| be)?|mandatory|essential|minimum(?: of)?|at least|you need|need to have)\b/iu;

/** Postings pasted from a page hold entities and long paragraphs; a sentence is the smallest thing that asks. */
const sentences = (line: string): string[] => (line.length <= 220 ? [line] : line.split(/(?<=[.;!?])\s+(?=\p{Lu})/u));

/** Most lines of a posting that are read, and the longest of them in UTF-16 units. */
const most = { lines: 400, length: 600 };

/** The lines of a posting that ask for something, in order. What praises the company or tells of pay is left out. */
export function readPosting(posting: string): AskedLine[] {
  let place: Place | null = null;
  const asked: AskedLine[] = [];
  for (const [index, raw] of posting.split(/\r?\n/u).slice(0, most.lines).entries()) {
    const line = plain(raw).trim();
    if (line === '') continue;
    const isItem = glyph.test(line);
    const led = /^(?<label>[^:]{3,40}):\s+(?<rest>\S.*)$/u.exec(line.replace(glyph, ''))?.groups;
    const labeled = led?.['label'] === undefined ? null : placeOf(led['label']);
    const announced = isItem || labeled !== null ? null : placeOf(line);
    if (announced !== null) {
      place = announced;
      continue;
    }
    // A short line without a full stop at the top is the title.
    const isTitle = index === 0 && line.length < 90 && !/[.!?]$/u.test(line);
    const here = labeled ?? place;
    if (here === 'aside' || (isTitle && labeled === null)) continue;
    for (const sentence of sentences(labeled === null ? line.replace(glyph, '') : (led?.['rest'] ?? ''))) {
      const text = sentence.slice(0, most.length).trim();
      // Above the first heading, a sentence that does not speak to the reader tells about the company.
      if (text.length < 3 || (here === null && !isItem && !/\b(?:you|your|you'll|will)\b/iu.test(text))) continue;
      const told = here ?? 'duty';
      asked.push({
        text,
        demand: saysNice.test(text) ? 'nice' : saysMust.test(text) && told !== 'nice' ? 'must' : told,
      });
    }
  }
  return asked;
}
