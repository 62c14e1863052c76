import { skillIds, type SkillId } from '#domain/framework/ids.ts';
import { compareChoices, endedAt, type Comparison } from './compare.ts';
import type { Setting } from './course.ts';
import type { Day } from './day.ts';
import { metersOf, type Meters } from './meters.ts';
import { playMoves, type Move } from './play.ts';
import type { DayState, Entry } from './state.ts';

/** How a fact that told a consequence stood to the person when they chose. */
export type Sign =
  | { fact: string; sign: 'seen'; event: string }
  | { fact: string; sign: 'to-look-up'; event: string; lookUp: string; minutes: number }
  | { fact: string; sign: 'not-there' };

/** A consequence as it came or was spared, with what told it. */
export type Told = {
  event: string;
  choice: string;
  place: number;
  outcome: 'came' | 'by-circumstances' | 'by-chance';
  signs: Sign[];
};

/** A skill that a choice showed, with the skeleton of a story: what is content here, and what the person adds. */
export type ShownSkill = { skill: SkillId; event: string; choice: string; words: string };

/** What to practice, and the event for which. */
type Practice = { kind: 'exercises' | 'questions' | 'concepts'; id: string; event: string };

/** The end of a day, with the reasons of every figure in the log. */
export type DayDebrief = {
  state: DayState;
  start: Meters;
  end: Meters;
  ended: number;
  told: Told[];
  comparisons: Comparison[];
  shown: ShownSkill[];
  practice: Practice[];
};

/** Facts in the order in which they came to the screen, with the event in which they did. */
function seenIn({ day }: Setting, log: readonly Entry[]): Map<string, { event: string; place: number }> {
  const seen = new Map<string, { event: string; place: number }>();
  for (const [place, entry] of log.entries()) {
    const facts =
      entry.entry === 'arrive' ? (day.events[entry.event]?.shows ?? []) : 'learned' in entry ? entry.learned : [];
    for (const fact of facts) if ('event' in entry && !seen.has(fact)) seen.set(fact, { event: entry.event, place });
  }
  return seen;
}

/** The look-up that would have brought a fact in an event that was reached by then. */
function lookUpFor({ day }: Setting, reached: readonly string[], fact: string): Sign | undefined {
  for (const event of reached) {
    for (const [lookUp, { shows, minutes }] of Object.entries(day.events[event]?.lookUps ?? {}))
      if (shows.includes(fact)) return { fact, sign: 'to-look-up', event, lookUp, minutes };
  }
  return undefined;
}

function signsOf(setting: Setting, log: readonly Entry[], chosenAt: number, facts: readonly string[]): Sign[] {
  const seen = seenIn(setting, log);
  const reached = log.slice(0, chosenAt + 1).flatMap((entry) => (entry.entry === 'arrive' ? [entry.event] : []));
  return facts.map((fact): Sign => {
    const found = seen.get(fact);
    if (found && found.place < chosenAt) return { fact, sign: 'seen', event: found.event };
    return lookUpFor(setting, reached, fact) ?? { fact, sign: 'not-there' };
  });
}

function toldIn(setting: Setting, log: readonly Entry[]): Told[] {
  return log.flatMap((entry): Told[] => {
    if (entry.entry !== 'come' && entry.entry !== 'spared') return [];
    const { event, choice, place } = entry;
    const chosenAt = log.findIndex((each) => each.entry === 'choose' && each.event === event);
    const told = setting.day.events[event]?.choices[choice]?.later?.[place]?.told ?? [];
    const outcome = entry.entry === 'come' ? 'came' : (`by-${entry.by}` as const);
    return [{ event, choice, place, outcome, signs: signsOf(setting, log, chosenAt, told) }];
  });
}

const shownIn = ({ day }: Setting, moves: readonly Move[]): ShownSkill[] =>
  moves.flatMap(({ event, choice }) =>
    skillIds.flatMap((skill) => {
      const words = choice === undefined ? undefined : day.events[event]?.choices[choice]?.shows?.[skill];
      return choice && words ? [{ skill, event, choice, words }] : [];
    }),
  );

/** What a list of things to practice may hold, so that one begins with it. */
const mostPractice = { ofEvent: 3, ofDay: 8 } as const;

/** What an event lets one practice: one of each kind, then the next of each. */
function practiceOf(practice: Day['events'][string]['practice'], event: string): Practice[] {
  const { exercises = [], questions = [], concepts = [] } = practice ?? {};
  const kinds = { exercises, questions, concepts };
  return (['exercises', 'questions', 'concepts'] as const)
    .flatMap((kind) => kinds[kind].map((id, rank) => ({ rank, kind, id, event })))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ kind, id }) => ({ kind, id, event }));
}

/** Events whose choice was a trap come first; where none was, what those events teach in which least was known. */
function practiceFor({ day }: Setting, moves: readonly Move[]): Practice[] {
  const fell = moves.filter(({ event, choice }) => choice && day.events[event]?.choices[choice]?.trap !== undefined);
  const unread = moves.filter(
    ({ event, choice }) =>
      choice && day.events[event]?.lookUps && !moves.some((each) => each.event === event && each.lookUp !== undefined),
  );
  const events = new Set([...fell, ...unread].map(({ event }) => event));
  const chosen: Practice[] = [];
  for (const event of events) {
    const fresh = practiceOf(day.events[event]?.practice, event).filter(
      ({ kind, id }) => !chosen.some((each) => each.kind === kind && each.id === id),
    );
    chosen.push(...fresh.slice(0, mostPractice.ofEvent));
  }
  return chosen.slice(0, mostPractice.ofDay);
}

/** What a played day shows. Moves that are not possible any more are left out of it. */
export function debrief(setting: Setting, moves: readonly Move[]): DayDebrief {
  const { morning } = setting;
  const { state, made } = playMoves(setting, moves);
  const kept = moves.slice(0, made);
  return {
    state,
    start: metersOf(playMoves(setting, []).state, morning),
    end: metersOf(state, morning),
    ended: endedAt(state),
    told: toldIn(setting, state.log),
    comparisons: compareChoices(setting, kept),
    shown: shownIn(setting, kept),
    practice: practiceFor(setting, kept),
  };
}
