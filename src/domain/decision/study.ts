import { reportDrawn, type DecisionReport, type Question } from './report.ts';
import { smaaResult, smaaStart, smaaStep, type SmaaResult, type SmaaState } from './smaa.ts';
import type { WeightChoice } from './sample.ts';

/** Weights as stated, around the stated, and any: what a result is tried under. */
export const weightChoices = ['stated', 'around', 'uniform'] as const satisfies readonly WeightChoice[];

/** Everything that the page shows of a decision. The report and its verdict are from the stated weights. */
export type Study = { report: DecisionReport; runs: Record<WeightChoice, SmaaResult> };

/** A study under way, made in steps so that it can be followed and given up. */
export type StudyState = { question: Question; runs: Record<WeightChoice, SmaaState>; total: number };

export function openStudy(question: Question): StudyState {
  const start = (weights: WeightChoice) => smaaStart({ ...question.plan, weights });
  const runs = { stated: start('stated'), around: start('around'), uniform: start('uniform') };
  return { question, runs, total: Object.values(runs).reduce((sum, { total }) => sum + total, 0) };
}

export const studied = ({ runs }: StudyState): number => Object.values(runs).reduce((sum, { done }) => sum + done, 0);

/** Makes up to `steps` more steps in the first run that is not complete; true once all are. */
export function stepStudy({ runs }: StudyState, steps: number): boolean {
  const next = weightChoices.find((weights) => runs[weights].done < runs[weights].total);
  if (next !== undefined) smaaStep(runs[next], steps);
  return weightChoices.every((weights) => runs[weights].done === runs[weights].total);
}

/** What a complete study shows. */
export function closeStudy({ question, runs }: StudyState): Study {
  const drawn = {
    stated: smaaResult(runs.stated),
    around: smaaResult(runs.around),
    uniform: smaaResult(runs.uniform),
  };
  return { report: reportDrawn(question, drawn.stated), runs: drawn };
}
