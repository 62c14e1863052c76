import type { Readiness } from '#domain/scorecard/assess.ts';
import { result as words } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';

/** How many skills a verdict names. */
const named = 3;

/** The verdict in words. */
export function verdictWords({ verdict, target }: Readiness, content: ScorecardContent): string {
  const level = content.framework.levels[target.level].name;
  const names = (ids: readonly Parameters<typeof skillOf>[1][]) =>
    ids
      .slice(0, named)
      .map((id) => skillOf(content, id).name)
      .join(', ');
  switch (verdict.state) {
    case 'not-rated':
      return words.verdicts['not-rated']();
    case 'partly-rated':
      return words.verdicts['partly-rated'](verdict.unrated.length, verdict.weightUnknown);
    case 'ready':
      return words.verdicts.ready(level, verdict.supported);
    case 'one-proof-away':
      return words.verdicts['one-proof-away'](level, names([verdict.skill]));
    case 'long-way':
      return words.verdicts['long-way'](level, verdict.supported);
    case 'floor-missed':
      return words.verdicts['floor-missed'](level, names(verdict.skills));
    case 'proof-first':
      return words.verdicts['proof-first'](level, verdict.claimed, verdict.supported);
    case 'learn-first':
      return words.verdicts['learn-first'](level, names(verdict.skills));
  }
}
