import type { OpenVerdict, Verdict, Weakness } from '#domain/decision/verdict.ts';
import { decisionResult as words } from '#words/en.ts';
import type { Naming } from './naming.ts';

function sayOpen(verdict: OpenVerdict, nameBy: Naming): string {
  const winner = nameBy(verdict.winner);
  if (verdict.state === 'none-good-enough')
    return words.verdicts['none-good-enough'](winner, verdict.total, verdict.acceptable);
  if (verdict.state === 'no-clear-winner')
    return words.verdicts['no-clear-winner'](winner, nameBy(verdict.weaknesses[0]?.rival ?? verdict.runnerUp ?? ''));
  return words.verdicts[verdict.state](winner);
}

/** The verdict in a sentence, or in two where the person ruled the winner out. */
export function sayVerdict(verdict: Verdict, nameBy: Naming): string {
  if (verdict.state !== 'vetoed') return sayOpen(verdict, nameBy);
  const rest = verdict.instead === null ? words.verdicts['nothing-left'] : sayOpen(verdict.instead, nameBy);
  return `${words.verdicts.vetoed(nameBy(verdict.winner))} ${rest}`;
}

/** What shakes the winner, with the numbers that say how much. */
export function sayWeakness(weakness: Weakness, nameBy: Naming): string {
  const rival = nameBy(weakness.rival);
  switch (weakness.kind) {
    case 'lead':
      return words.weaknesses.lead({ ...weakness, rival });
    case 'wins':
      return words.weaknesses.wins({ ...weakness, rival });
    case 'first-rank':
      return words.weaknesses['first-rank']({ ...weakness, rival });
    case 'weights':
      return words.weaknesses.weights({ ...weakness, rival });
    case 'weight':
      return words.weaknesses.weight({ ...weakness, rival, criterion: nameBy(weakness.criterion) });
    case 'range':
      return words.weaknesses.range({ ...weakness, rival, criterion: nameBy(weakness.criterion) });
  }
}
