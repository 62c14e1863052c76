import { readOpening } from '#domain/bullets/opening.ts';
import { plain } from '#domain/bullets/plain.ts';
import { verbForms } from '#domain/lexicon/verbs.ts';
import { datesIn } from './dates.ts';
import { knownSection } from './sections.ts';
import type { WrittenLine } from './written-line.ts';

/** First parts that keep their hyphen when a line breaks at it. */
const firstParts = new Set(
  'cross non pre post re co multi self high low end well real full half on off in out go to of the state data cost time long short large small third first second early late single double two three four five six seven eight nine ten mid year day week month hour customer client user vendor partner team company enterprise org cloud mobile web open risk value test event business market goal mission safety people revenue industry best world award fast hands face peer role task issue root run start stand sign follow built bottom top inter intra ever much so all by'.split(
    ' ',
  ),
);
const secondParts =
  /^(?:facing|functional|based|driven|level|wide|critical|time|end|party|site|scale|side|led|ready|quality|term|sourced|first|grade|aware|tier|day|week|month|year|hour|point|up|off|out|on|down|team|service|run|in|to|the|of|art|box|stack|specific|related|free|friendly|oriented|focused|effective|efficient|compliant|winning|leading|sensitive|depth|house|premises?|demand|call|going|over|through|cause|class|effort|value|risk|person|member|owned|managed|built|made)\b/iu;

/** Words cut at a line end, put together again; a hyphen that belongs to the word stays. */
export function joinWords(before: string, after: string, wholeText = ''): string {
  if (before.endsWith('\u00AD')) return `${before.slice(0, -1)}${after}`;
  const cut = /(?<first>\p{L}+)[-‐]$/u.exec(before);
  const second = /^\p{Ll}+/u.exec(after)?.[0];
  if (cut === null || second === undefined)
    return /[-‐–—/]$/u.test(before) && /\p{L}[-‐/]$/u.test(before) ? `${before}${after}` : `${before} ${after}`;
  const first = cut.groups?.['first'] ?? '';
  const lower = wholeText.toLowerCase();
  // "re-\nviewed" and "Co-\nordinated" are verbs of one word, whatever their first part.
  if (/^(?:re|co|pre|de|un)$/iu.test(first) && verbForms(`${first}${second}`).some(({ listed }) => listed))
    return `${before.slice(0, -1)}${after}`;
  const isCompound =
    /[-‐]\p{L}+[-‐]$/u.test(before) ||
    firstParts.has(first.toLowerCase()) ||
    secondParts.test(after) ||
    (lower.includes(`${first}-${second}`.toLowerCase()) && !lower.includes(`${first}${second}`.toLowerCase()));
  return isCompound ? `${before}${after}` : `${before.slice(0, -1)}${after}`;
}

const opensLow = /^(?:\p{Ll}|[&+,;)\]%]|\d[\d,.]*(?:%|[kKMB]\b|\+| \p{Ll}))/u;
const leavesOpen =
  /(?:[,;:&/(–—-]|\b(?:and|or|the|a|an|of|to|for|with|in|on|by|from|at|across|into|than|as|that|which|while|using|including|through|between|over|under|per|via|its|their|our|my|new|both))$/iu;

/** The second half of "Mar 2020 –\npresent". */
const openEndOfRange = /^(?:present|current|now|today|(?:\p{Lu}\p{Ll}{2,8}\.? )?(?:19|20)\d\d)\b/iu;

/** A small letter that opens a word, not a name such as "iOS". */
const opensSmall = /^(?:\p{Ll}(?!\p{Lu})|[&+,;)\]%])/u;
const nounOpening = /^(?:part|member|in charge) of\b|^QA\b/iu;

/** Whether a line with a capital reads as the beginning of a bullet: "Owned the triage", "Was involved in", "Part of the team". */
function opensBullet(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const { kind, tense } = readOpening(plain(text));
  const isVerb = (kind === 'strong' || kind === 'weak') && tense === 'past';
  return isVerb || kind === 'duty' || kind === 'passive' || kind === 'pronoun' || nounOpening.test(text);
}

/**
 * Whether a line goes on where nothing marks a bullet: no glyph, no heading. Such a text was asked for one bullet a line,
 * so that its width says nothing. Where somebody opens their bullets with small letters, these say nothing either.
 */
export function continuesUnmarked(before: WrittenLine, line: WrittenLine): boolean {
  if (line.afterBlank) return false;
  if (opensBullet(line.text)) return false;
  if (leavesOpen.test(before.text)) return true;
  return opensSmall.test(line.text) && !opensSmall.test(before.text);
}

/** Where the right margin of a text is: the width that one line in ten reaches. */
export function marginOf(lines: readonly WrittenLine[]): number {
  const widths = lines.map(({ width, indent }) => width + indent).toSorted((a, b) => b - a);
  return widths[Math.floor(widths.length / 10)] ?? 0;
}

/** Whether a line goes on with the one before it. `isProse` says that the one before is a bullet or running text. */
export function continues(
  before: WrittenLine,
  line: WrittenLine,
  { isProse, margin, textIndent }: { isProse: boolean; margin: number; textIndent: number },
): boolean {
  if (line.hasGlyph || line.level > 0 || line.afterBlank || before.level > 0) return false;
  if (/[\p{L}][-‐\u00AD]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return true;
  if (/\d\s*[–—-]$/u.test(before.text) && openEndOfRange.test(line.text)) return true;
  if (!isProse || knownSection(line.text) !== null) return false;
  if (opensLow.test(line.text)) return true;
  if (datesIn(line.text) !== null && line.width < 90 && /\t/u.test(line.text)) return false;
  if (leavesOpen.test(before.text)) return true;
  const reaches = before.width + before.indent >= margin * 0.8 && margin >= 50;
  const hangs = textIndent > 0 && line.indent >= textIndent && line.indent > 0;
  return (reaches || hangs) && !/[.!?]$/u.test(before.text) && datesIn(line.text) === null;
}
