import { buzzwords } from '#domain/lexicon/wording.ts';
import { readOpening } from './opening.ts';
import { plain } from './plain.ts';
import { quantitiesOf } from './quantities.ts';
import type { BulletContext, Reading } from './rule.ts';
import { technologiesIn } from './technology.ts';
import { type Span, overlaps, spansOf, wordsOf } from './text.ts';
import { firstPersonSpans, readVoice } from './voice.ts';

/** How much of a bullet is read, in UTF-16 units; what follows is beyond any résumé line. */
const longestRead = 3000;

const connector =
  /[,;:.()|]|\s-\s|\b(?:with|and|through|via|by|using|leveraging|utilizing|to|in|for|as|while|plus|ensuring|driving|delivering|demonstrating|showcasing|fostering)\b/giu;

const phrasesOf = (text: string): Span[] => {
  const cuts = spansOf(text, connector).map(({ start }) => start);
  return [0, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? text.length }));
};

/** The text without the phrases in which praise stands and no number or technology does. */
const concreteText = (text: string, facts: readonly Span[]): string => {
  const praise = spansOf(text, buzzwords);
  if (praise.length === 0) return text;
  return phrasesOf(text)
    .map((phrase) => {
      const written = text.slice(phrase.start, phrase.end);
      const isHollow = praise.some((span) => overlaps(span, phrase)) && !facts.some((span) => overlaps(span, phrase));
      return isHollow ? ' '.repeat(written.length) : written;
    })
    .join('');
};

/** Reads a bullet: its opening, voice, numbers and technologies. */
export const readBullet = (written: string, context: BulletContext = {}): Reading => {
  const text = plain(written.slice(0, longestRead));
  const words = wordsOf(text);
  const opening = readOpening(text, words);
  const technologies = technologiesIn(text);
  const quantities = quantitiesOf(text, technologies);
  return {
    text: written,
    plain: text,
    concrete: concreteText(text, [...quantities, ...technologies]),
    words,
    opening,
    ...readVoice(text, words, opening),
    firstPerson: firstPersonSpans(text, words),
    quantities,
    technologies,
    context,
  };
};
