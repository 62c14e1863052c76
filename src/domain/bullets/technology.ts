import { type Certainty, technologies } from '#domain/lexicon/technologies.ts';
import {
  alsoNames,
  alsoPlaces,
  governing,
  listedSmall,
  neverByComma,
  otherwise,
  technicalNoun,
  thingOfProduct,
  writtenSmall,
} from '#domain/lexicon/technology-signs.ts';
import { isOrganization, productMentions } from './products.ts';
import type { Mention, NamedTechnology } from './technology-mention.ts';

export type { NamedTechnology } from './technology-mention.ts';

const vocabulary: ReadonlyMap<string, { name: string; certainty: Certainty }> = new Map(
  technologies.map((technology) => [technology.name.toLowerCase(), technology]),
);
const longestName = Math.max(...technologies.map(({ name }) => name.length));

const wordStart = /(?<![\p{L}\p{N}_@#$.-])\.?[\p{L}\p{N}]|(?<=[\p{L}\p{N}])-(?=[A-Z])[A-Z]/gu;
const boundaryAfter =
  /^(?![\p{L}\p{N}+#_]|-(?:to|on|off|in|out|up|over|and|through|ahead|live|getter|kart)\b|\.\p{L}|@|:\/\/)/u;

/** The longest listed name that starts here. */
const nameAt = (text: string, start: number): Mention | undefined => {
  const window = text.slice(start, start + longestName + 1);
  for (let length = Math.min(longestName, window.length); length > 0; length -= 1) {
    const written = window.slice(0, length);
    const entry = vocabulary.get(written.toLowerCase());
    if (entry !== undefined && boundaryAfter.test(text.slice(start + length, start + length + 10)))
      return { ...entry, start, end: start + length };
  }
  return undefined;
};

const isSentenceStart = (before: string): boolean =>
  /^[\s"'([*\d.)-]*$/u.test(before) || /[.!?:;]["')\]]?\s+["'(]?$/u.test(before);

/** A name as the vocabulary has it, or all in lower case where it is no abbreviation. */
const isSpelled = (written: string, name: string): boolean =>
  written === name || (written === name.toLowerCase() && name !== name.toUpperCase());

/** Whether the certain technologies of the text stand right beside a mention in a list. */
const isListed = (text: string, mention: Mention, certain: readonly Mention[]): boolean =>
  certain.some(
    (other) =>
      (other.end <= mention.start &&
        /^\s*(?:[,/&+|]|and\b|or\b|with\b|, and\b|\+|to\b|into\b|->|\u2192)\s*$|^\s*\/\s*$/u.test(
          text.slice(other.end, mention.start),
        )) ||
      (other.start >= mention.end &&
        /^\s*(?:[,/&+|]|and\b|or\b|with\b|, and\b|\+|to\b|into\b|->|\u2192)\s*$/u.test(
          text.slice(mention.end, other.start),
        )),
  );

const isSettled = (text: string, mention: Mention, certain: readonly Mention[]): boolean => {
  const written = text.slice(mention.start, mention.end);
  const after = text.slice(mention.end, mention.end + 40);
  const before = text.slice(Math.max(0, mention.start - 30), mention.start);
  const key = mention.name.toLowerCase();
  if (written !== mention.name) return written === key && listedSmall.has(key) && isListed(text, mention, certain);
  if (otherwise[key]?.test(after) === true || (/^\s+\p{Lu}\p{Ll}+/u.test(after) && !technicalNoun.test(after)))
    return false;
  if (isListed(text, mention, certain)) return true;
  if (technicalNoun.test(after) && !(isSentenceStart(before) && key !== 'react' && key !== 'rust' && key !== 'ruby'))
    return (
      !['project', 'teams', 'access', 'segment', 'make', 'play', 'go', 'epic'].includes(key) ||
      key === 'go' ||
      (key === 'segment' && /^\s+(?:CDP|events|tracking|integration|workspace)/u.test(after)) ||
      (key === 'access' && /^\s+(?:database|db)/iu.test(after)) ||
      (key === 'epic' && /^\s+(?:EHR|EMR)/u.test(after))
    );
  if (/^\.js|^\s\d+(?:[cgi]\b|\.\d)/u.test(after)) return true;
  if (isSentenceStart(before)) return false;
  const governed = governing.exec(before);
  if (governed === null) return false;
  const sign = governed[0].trim().toLowerCase();
  if (sign === 'in' && alsoPlaces.has(key)) return false;
  if (key === 'segment' && /\b(?:events?|data|traffic|tracking)\s+(?:to|from|into|in|through)\s$/u.test(before))
    return true;
  if (mention.certainty === 'beside-others')
    return /^(?:using|use of|used|learned|written in|built (?:in|on|with)|programmed|deployed|apache)$/u.test(sign);
  if (
    neverByComma.has(key) &&
    /^(?:[,/(&+:]|and|or|to|of|on|from|into|through|via|with|including|like)$/u.test(sign) &&
    !(key === 'r' || key === 'c' || key === 'go'
      ? /^(?:with|via|of)$/u.test(sign) && /^\s*(?:$|[.,;)])/u.test(after)
      : false)
  )
    return (
      /^(?:microsoft|ms|oracle|apache)$/u.test(sign) ||
      (/^(?:word|outlook|access)$/u.test(key) && /^us(?:ed|ing)$/u.test(sign))
    );
  if (key === 'teams' || key === 'project' || key === 'word' || key === 'access')
    return /^(?:microsoft|ms)$/u.test(sign) || (/^(?:word|access)$/u.test(key) && /^us(?:ed|ing)$/u.test(sign));
  if (/^(?:through|to|from|into|on)$/u.test(sign)) return !alsoNames.has(key);
  return /^(?:using|use of|learned|learning|taught|teaching|studied|via|in|with|leveraging|leveraged|used|adopted|adopting|configured|programmed|written in|built (?:in|on|with)|apache|oracle|microsoft|ms|adobe|hashicorp|amazon|aws|such as|like|e\.g\.|including|embedded|[(/])$/u.test(
    sign,
  );
};

/** Companies whose name is also the name of what they make. */
const isAsWritten = (text: string, mention: Mention): boolean => {
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  if (text.slice(mention.start, mention.end) === mention.name)
    return !(isSentenceStart(before) && !technicalNoun.test(after));
  return (
    writtenSmall.has(text.slice(mention.start, mention.end)) &&
    (thingOfProduct.test(after) || /\b(?:using|in|with|via) $/u.test(before))
  );
};

/** The technologies that a plain text names, each place once, in order. */
export const technologiesIn = (text: string): NamedTechnology[] => {
  const mentions: Mention[] = [];
  for (const { index } of text.matchAll(wordStart)) {
    const mention = index < (mentions.at(-1)?.end ?? 0) ? undefined : nameAt(text, index);
    if (mention !== undefined) mentions.push(mention);
  }
  const certain = mentions.filter(
    (mention) =>
      mention.certainty === 'distinctive' || (mention.certainty === 'as-written' && isAsWritten(text, mention)),
  );
  let settled = certain;
  for (let round = 0; round < 2; round += 1) {
    const known = settled;
    settled = mentions.filter(
      (mention) =>
        known.includes(mention) ||
        ((mention.certainty === 'in-context' || mention.certainty === 'beside-others') &&
          isSettled(text, mention, known)) ||
        (mention.certainty === 'as-written' &&
          isSpelled(text.slice(mention.start, mention.end), mention.name) &&
          isListed(text, mention, known)),
    );
  }
  const named = settled.filter((mention) => !isOrganization(text, mention));
  const others = productMentions(text).filter(
    ({ start, end }) => !named.some((mention) => start < mention.end && mention.start < end),
  );
  return [...named, ...others]
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, name }) => ({ start, end, name }));
};
