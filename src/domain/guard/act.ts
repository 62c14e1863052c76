import { roleNouns } from '#domain/lexicon/openings.ts';
import { verbForms } from '#domain/lexicon/verbs.ts';
import { functionWords, neutralWords } from './plain-words.ts';
import { rootOf } from './root.ts';
import { carriers, strengthOf } from './strength.ts';
import type { Token } from './token.ts';

/** Whose deed a verb tells: the person's, the team's with the person in it, or somebody else's. */
export type Credit = 'self' | 'shared' | 'other';

/** A verb with what it claims for the person. */
export type Act = {
  at: number;
  root: string;
  claims: number;
  backs: number;
  /** The most that the words around it allow: "helped build" is help. */
  cap: number;
  credit: Credit;
  /** Roots of the words that it governs. */
  objects: string[];
};

const rootSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(rootOf));

const helpers = rootSet('help assist aid support contribute participate involve observe shadow learn attend study');
/** Who tests or reports on a thing did not do what the thing does. */
const onlookers = rootSet(
  'test review audit document monitor track report evaluate analyze research present schedule check inspect examine observe record describe measure survey study',
);
const helpNouns = new Set(['support', 'help', 'assistance', 'guidance', 'part', 'aid', 'input']);
const attempts = rootSet('try attempt aim seek hope strive fail');
const tasked = rootSet('task charge assign');
const others = rootSet(
  'team group company organization department vendor contractor supplier engineer developer designer colleague manager director department squad crew staff people leader leadership lead agency firm consultant volunteer committee board partner office division unit student intern customer client they who he she analyst nurse',
);
const sharing = new Set(['we', 'our', 'us', 'ourselves']);
const selfWords = new Set(['i', 'me', 'my', 'myself', 'personally']);
const auxiliary = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be', 'got']);
const adverb = /ly$/u;

const changes = rootSet('fall rise drop decline grow climb increase decrease improve go double triple halve');

type Form = 'past' | 'base' | 'gerund' | 'third-person';

const formsOf = (token: Token): Form[] => (token.kind === 'word' ? verbForms(token.lower).map(({ form }) => form) : []);

const isBreak = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'sign' && /^[.;:!?]$/u.test(token.text));

const precedingWord = (tokens: readonly Token[], at: number): number => {
  let here = at - 1;
  while (here >= 0 && tokens[here]?.kind === 'word' && adverb.test(tokens[here]?.lower ?? '')) here -= 1;
  return here;
};

const determiners = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'my',
  'our',
  'his',
  'her',
  'each',
  'every',
  'of',
  'no',
  'all',
  'new',
]);
const clauseOpeners = new Set(['then', 'also', 'later', 'now', 'personally']);
const linking = new Set([
  'and',
  'or',
  'to',
  'then',
  'also',
  'by',
  'while',
  'who',
  'that',
  'which',
  'i',
  'we',
  'they',
  'help',
  'helped',
  'helping',
  ',',
]);

/** "Reducing cost and improving flow": a gerund in a row of them. */
const followsGerund = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 9), at).some((token) => formsOf(token).includes('gerund')) || at < 2;

/** "To design and build", "Design and build": a base form after another. */
const followsBase = (tokens: readonly Token[], at: number): boolean => {
  const joint = precedingWord(tokens, at);
  const other = tokens[joint - 1];
  if (other === undefined || other.kind !== 'word') return false;
  const before = tokens[joint - 2];
  return (
    formsOf(other).includes('base') &&
    !formsOf(other).includes('past') &&
    (other.opens || linking.has(before?.lower ?? '')) &&
    before?.lower !== 'and'
  );
};

/** "Cut", "put", "set": the past is the base, and may be a noun; "found" is the past of another verb. */
const isOneForm = (token: Token): boolean =>
  verbForms(token.lower).some(({ form, base }) => form === 'past' && base === token.lower);

/** Whether a word stands as a verb here; a noun of the same form does not. */
const isVerbAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (duties.has(token.lower)) return /^(?:for|of)$/u.test(tokens[at + 1]?.lower ?? '');
  // "Management of twelve vendors": a deed told as a noun.
  if (token.opens && /(?:ment|[ts]ion|ship)$/u.test(token.lower) && tokens[at + 1]?.lower === 'of') return true;
  const forms = formsOf(token);
  if (forms.length === 0) return false;
  const before = tokens[precedingWord(tokens, at)];
  const opens = token.opens || isBreak(before);
  const next = tokens[at + 1];
  if (determiners.has(before?.lower ?? '') && !['that', 'no'].includes(before?.lower ?? '')) return false;
  // "3 priced options", as "three priced options": a participle between a number and its noun.
  if (
    before?.kind === 'number' &&
    /^\d{1,3}$/u.test(before.text) &&
    token.lower.endsWith('ed') &&
    next?.kind === 'word' &&
    !functionWords.has(next.lower) &&
    !determiners.has(next.lower)
  )
    return false;
  if (forms.includes('past') && !isOneForm(token)) {
    // "unified process", "managed services": a participle before a noun is no deed.
    return (
      opens ||
      verbForms(token.lower).some(({ form, listed }) => form === 'past' && (listed || changes.has(rootOf(token.lower))))
    );
  }
  if (forms.includes('gerund'))
    return (
      opens ||
      before?.kind === 'sign' ||
      (/^(?:and|or)$/u.test(before?.lower ?? '') && followsGerund(tokens, at)) ||
      /^(?:by|in|with|for|of|to|on|while|after|before|through|from|than|via|responsible|without)$/u.test(
        before?.lower ?? '',
      ) ||
      helpers.has(rootOf(before?.lower ?? ''))
    );
  if (roleNouns.has(token.lower) && !opens)
    return linking.has(before?.lower ?? '') && next?.kind === 'word' && determiners.has(next.lower);
  if (roleNouns.has(token.lower) && next?.kind === 'word' && roleNouns.has(next.lower)) return false;
  if (before?.lower === 'and' || before?.text === ',' || before?.lower === 'or')
    return opens || followsBase(tokens, at);
  return (
    opens || linking.has(before?.lower ?? '') || (forms.includes('past') && others.has(rootOf(before?.lower ?? '')))
  );
};

/** "Churn fell 5 %": a change that happened, told of no one. */
const isHappening = (tokens: readonly Token[], at: number, root: string): boolean => {
  const next = tokens[at + 1];
  return (
    changes.has(root) &&
    (next === undefined ||
      next.kind !== 'word' ||
      /^(?:by|to|from|in|over|during|while|as|after|when|about|nearly|almost|up|down|and|across|at|on|sharply|steadily|slightly)$/u.test(
        next.lower,
      ))
  );
};

const duties = new Set(['responsible', 'accountable', 'charge', 'responsibility']);

type Clause = { credit: Credit; cap: number };

const partOfTeam =
  /\b(?:(?:part|member) of|on|as a|in a|alongside|together with|along with|with (?:a|the|my|our)) (?:\w+ ){0,3}(?:team|group|squad|crew|committee)\b|\b(?:alongside|together with|along with) (?:\w+ ){0,3}(?:colleagues?|engineers?|analysts?|others|peers|manager|lead)\b|\bjointly\b|\bteamed (?:up )?with\b|\bco (?:led|lead|authored?|developed?|created?|designed?|managed?|founded?|built|wrote|organized?|chaired?|hosted|owned)\b|\bas a team\b|\bwith (?:help|support|guidance|assistance) (?:from|of)\b|\bunder (?:the )?(?:supervision|guidance|direction|lead) of\b/u;

const sentenceSpans = (tokens: readonly Token[]): { from: number; to: number }[] => {
  const cuts = tokens.flatMap((token, at) => (token.kind === 'sign' && /^[.;!?]$/u.test(token.text) ? [at + 1] : []));
  return [0, ...cuts]
    .map((from, place) => ({ from, to: cuts[place] ?? tokens.length }))
    .filter(({ from, to }) => to > from);
};

const agentAfter = (tokens: readonly Token[], at: number, end: number): Credit | undefined => {
  for (let here = at + 1; here < Math.min(end, at + 12); here += 1) {
    if (tokens[here]?.lower !== 'by') continue;
    const words = tokens.slice(here + 1, here + 5).map(({ lower }) => lower);
    if (words[0] === 'me' || words[0] === 'myself') return 'self';
    if (words.some((word) => sharing.has(word))) return 'shared';
    if (words.some((word) => others.has(rootOf(word))))
      return words.includes('our') || words.includes('my') ? 'shared' : 'other';
    return undefined;
  }
  return undefined;
};

const objectsOf = (tokens: readonly Token[], roots: readonly string[], from: number, to: number): string[] =>
  tokens
    .slice(from, to)
    .flatMap((token, place) =>
      token.kind === 'word' && !functionWords.has(token.lower) && !neutralWords.has(token.lower)
        ? [roots[from + place] ?? '']
        : [],
    );

const actsInSentence = (tokens: readonly Token[], roots: readonly string[], from: number, to: number): Act[] => {
  const verbs: number[] = [];
  for (let at = from; at < to; at += 1)
    if (isVerbAt(tokens, at) && (tokens[at]?.opens === true || !functionWords.has(tokens[at]?.lower ?? '')))
      verbs.push(at);
  const text = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .filter((lower) => lower !== '-')
    .join(' ');
  const isShared = partOfTeam.test(text);
  let clause: Clause = { credit: 'self', cap: 9 };
  let main: Clause = { credit: 'self', cap: 9 };
  return verbs.map((at, place) => {
    const token = tokens[at];
    const root = roots[at] ?? '';
    const before = tokens[precedingWord(tokens, at)];
    const isFinite = verbForms(token?.lower ?? '').some(({ form }) => form === 'past' || form === 'third-person');
    const isPassive = auxiliary.has(before?.lower ?? '');
    const start = place === 0 ? from : (verbs[place - 1] ?? from) + 1;
    const lead = tokens.slice(start, at);
    const words = lead.map(({ lower }) => lower);
    const previousWord = before?.lower ?? '';
    if (place === 0 || isFinite) {
      const relative = /^(?:who|that|which)$/u.test(previousWord);
      const antecedent = tokens[precedingWord(tokens, at) - 1];
      if (relative)
        clause = {
          credit: others.has(rootOf(antecedent?.lower ?? ''))
            ? isShared
              ? 'shared'
              : 'other'
            : onlookers.has(roots[verbs[place - 1] ?? -1] ?? '')
              ? 'other'
              : clause.credit,
          cap: clause.cap,
        };
      else if (words.some((word) => sharing.has(word)) && !isPassive) clause = main = { credit: 'shared', cap: 9 };
      else if (words.some((word) => selfWords.has(word))) clause = main = { credit: 'self', cap: 9 };
      else if (place === 0 && lead.some((one) => others.has(rootOf(one.lower))) && !isPassive)
        clause = main = {
          credit: words.some((word) => /^(?:team|group|squad|crew)$/u.test(word)) ? 'shared' : 'other',
          cap: 9,
        };
      else if (previousWord === 'and' || before?.text === ',' || previousWord === 'then' || previousWord === 'also')
        clause = isFinite ? { credit: main.credit, cap: main.cap === 9 || isFinite ? 9 : main.cap } : clause;
      else if (place > 0 && before?.kind === 'word' && others.has(rootOf(previousWord)) && isFinite)
        clause = { credit: /^(?:team|group)$/u.test(previousWord) ? 'shared' : 'other', cap: 9 };
    }
    const isModifier =
      place > 0 &&
      isFinite &&
      !isPassive &&
      before?.kind === 'word' &&
      !linking.has(previousWord) &&
      !functionWords.has(previousWord) &&
      !clauseOpeners.has(previousWord);
    const happens =
      !token?.opens && isHappening(tokens, at, root) && before?.kind === 'word' && !linking.has(previousWord);
    const agent = isModifier || happens ? 'other' : isPassive ? agentAfter(tokens, at, to) : undefined;
    const isHelp = carriers.has(root) && tokens.slice(at + 1, at + 4).some(({ lower }) => helpNouns.has(lower));
    const cap = clause.cap;
    const { claims, backs } = strengthOf(root);
    if (isHelp || helpers.has(root)) clause = { ...clause, cap: Math.min(clause.cap, backs) };
    if (attempts.has(root)) clause = { ...clause, cap: Math.min(clause.cap, 1) };
    const isTasked = tasked.has(root) && isPassive;
    const end = verbs[place + 1] ?? to;
    return {
      at,
      root,
      claims: isHelp ? 1 : isTasked ? 2 : Math.min(claims, cap),
      backs: isHelp ? 1 : isTasked ? 2 : Math.min(backs, cap),
      cap,
      credit: agent ?? (isShared && clause.credit === 'self' ? 'shared' : clause.credit),
      objects: objectsOf(tokens, roots, at + 1, helpers.has(root) ? to : end).concat(
        isPassive ? objectsOf(tokens, roots, start, at) : [],
      ),
    };
  });
};

/** The deeds that a text tells, in order. */
export const actsIn = (tokens: readonly Token[], roots: readonly string[]): Act[] =>
  sentenceSpans(tokens).flatMap(({ from, to }) => actsInSentence(tokens, roots, from, to));
