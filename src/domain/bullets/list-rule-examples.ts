import type { ListRuleCode } from './list-rules.ts';

/** For each rule across bullets a list that trips it and one that does not; every figure is made up. */
export const listRuleExamples: Readonly<Record<ListRuleCode, { trips: readonly string[]; passes: readonly string[] }>> =
  {
    'CP-LIST-VERB-REPEATED': {
      trips: ['Led the badge rollout at 4 sites', 'Led the label change at 9 docks'],
      passes: ['Planned the badge rollout at 4 sites', 'Negotiated the label change at 9 docks'],
    },
    'CP-LIST-TENSE-MIXED': {
      trips: ['Runs the weekly review of 5 teams', 'Moved 40 build agents to one cluster'],
      passes: ['Ran the weekly review of 5 teams', 'Moved 40 build agents to one cluster'],
    },
    'CP-LIST-DATE-FORMAT': {
      trips: ['Opened the second dock in 03/2024', 'Closed the old depot in June 2024'],
      passes: ['Opened the second dock in March 2024', 'Closed the old depot in June 2024'],
    },
    'CP-LIST-NUMBER-FORMAT': {
      trips: ['Cut returns by 12% at 4 docks', 'Raised yield by 9 percent on the new line'],
      passes: ['Cut returns by 12% at 4 docks', 'Raised yield by 9% on the new line'],
    },
    'CP-LIST-DUPLICATE': {
      trips: ['Wrote the launch checklist that 11 teams use', 'Wrote a launch checklist, which 11 teams use'],
      passes: ['Wrote the launch checklist that 11 teams use', 'Closed 14 dependencies before code freeze'],
    },
    'CP-LIST-GENERIC': {
      trips: ['Managed several projects', 'Improved team communication', 'Worked on key initiatives'],
      passes: ['Managed 3 depot moves', 'Cut the weekly review to 25 minutes', 'Wrote the runbook for 7 on-call teams'],
    },
  };
