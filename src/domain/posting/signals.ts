import { technologiesIn } from '#domain/bullets/technology.ts';
import type { SkillId } from '#domain/framework/ids.ts';
import { askedSkills } from './asked-skills.ts';
import type { AskedLine, Demand } from './lines.ts';

/** What a posting asks for that a bullet or an item of the ledger can show. */
export type Signal = {
  /** Stable within a posting. */
  id: string;
  asks:
    | { kind: 'skill'; skill: SkillId }
    /** Any one of these is enough: "Kafka or RabbitMQ"; by the vocabulary’s names, and as the posting writes them. */
    | { kind: 'technology'; anyOf: string[]; written: string[] };
  /** The strongest demand of its lines. */
  demand: Demand;
  /** The lines that ask for it, each with the words that say so. */
  said: { line: string; words: string }[];
};

/** A line that no signal was read from, or that asks for what only the person can judge: years, degrees, places. */
export type OpenLine = {
  text: string;
  demand: Demand;
  about: 'years' | 'degree' | 'certificate' | 'permission' | 'other';
};

export type Asked = { signals: Signal[]; open: OpenLine[] };

const personal: readonly (readonly [OpenLine['about'], RegExp])[] = [
  ['years', /\b\d{1,2}\s?\+?(?:\s?(?:-|to)\s?\d{1,2})?\s?\+?\s?(?:years?|yrs?)\b/iu],
  [
    'degree',
    /\b(?:bachelor|master|bs|ba|b\.s\.|ms|m\.s\.|mba|phd|degree)(?:'s)?\b(?! (?:of|in)? ?(?:freedom|ownership|autonomy))/iu,
  ],
  ['certificate', /\b(?:pmp|pmi-acp|csm|cspo|safe(?: agilist)?|prince2|itil|certifi(?:cation|ed|cate)s?|cissp)\b/iu],
  [
    'permission',
    /\b(?:clearance|citizen(?:ship)?|authorized to work|work authorization|visa|travel|relocat\p{L}+|on-?site|hybrid|driver'?s license|drug (?:test|screen))\b/iu,
  ],
];

/** A line of which only these words are left once its personal demand is taken out says nothing else. */
const isOnlyPersonal = (text: string): boolean => text.split(/\s+/u).length <= 8;

/** "Such as", "or", "like": one of the list is enough. Otherwise each of them is asked for. */
const isChoice = /\b(?:or|such as|e\.g\.|like|similar|one of|any of|equivalent|including)\b/iu;

const rank: Record<Demand, number> = { must: 2, duty: 1, nice: 0 };

type Draft = Omit<Signal, 'id' | 'demand' | 'said'> & { key: string; words: string };

/** An item that is no sentence but a name or a list of names: there the first word is a name, whatever its capital. */
const isNames =
  /^\S+(?:\s\p{Lu}\S*)?\s*(?:$|[,;/(]|(?:and|or|is|are|would|experience|knowledge|skills?|certification)\b)/u;

/** The technologies of a line by the vocabulary's name, with how the line writes them. */
function namesIn(line: string): [name: string, written: string][] {
  const lead = isNames.test(line) ? 'using ' : '';
  const text = `${lead}${line}`;
  return [...new Map(technologiesIn(text).map(({ name, start, end }) => [name, text.slice(start, end)] as const))];
}

function draftsOf({ text }: AskedLine): Draft[] {
  const named = namesIn(text);
  const groups = named.length > 1 && isChoice.test(text) ? [named] : named.map((one) => [one]);
  return [
    ...groups.map((group): Draft => {
      const anyOf = group.map(([name]) => name);
      const written = group.map(([, words]) => words);
      return {
        key: `technology ${anyOf.join('|').toLowerCase()}`,
        asks: { kind: 'technology', anyOf, written },
        words: written.join(', '),
      };
    }),
    ...askedSkills(text).map(({ skill, word }): Draft => ({
      key: `skill ${skill}`,
      asks: { kind: 'skill', skill },
      words: word,
    })),
  ];
}

/** What the lines of a posting ask for, each thing once with all the lines that say so; must-haves first. */
export function signalsIn(lines: readonly AskedLine[]): Asked {
  const signals = new Map<string, Signal>();
  const open: OpenLine[] = [];
  for (const line of lines) {
    const about = personal.find(([, pattern]) => pattern.test(line.text))?.[0];
    const drafts = about !== undefined && isOnlyPersonal(line.text) ? [] : draftsOf(line);
    if (about !== undefined || drafts.length === 0)
      open.push({ text: line.text, demand: line.demand, about: about ?? 'other' });
    for (const { key, asks, words } of drafts) {
      const known = signals.get(key);
      const said = { line: line.text, words };
      signals.set(
        key,
        known === undefined
          ? { id: key, asks, demand: line.demand, said: [said] }
          : {
              ...known,
              demand: rank[line.demand] > rank[known.demand] ? line.demand : known.demand,
              said: [...known.said, said],
            },
      );
    }
  }
  const inOrder = [...signals.values()].toSorted(
    (one, other) => rank[other.demand] - rank[one.demand] || other.said.length - one.said.length,
  );
  return { signals: inOrder, open };
}
