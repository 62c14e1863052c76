import { pathOfPlace, type Place } from '#domain/artifacts/place.ts';
import { type Finding, severities } from '#domain/artifacts/rule.ts';

/** The id of the control that stands for a place of a document. */
export const cellId = (place: Place): string => `at-${pathOfPlace(place).replaceAll('.', '-')}`;

/** The id of the first finding about a control. */
export const findingId = (cell: string): string => `finding-${cell}`;

/** What a place is marked with: how many findings, and the severity of the worst. Empty where there is none. */
export type Mark = '' | `${number} ${Finding['severity']}`;

/** The marks of all places; findings come worst first, and those that say well done mark nothing. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { where, type, severity } of findings) {
    if (type === 'celebratory') continue;
    const known = marks.get(pathOfPlace(where));
    const count = Number.parseInt(known ?? '0', 10) + 1;
    const worst = severities.find((each) => known?.endsWith(each)) ?? severity;
    marks.set(pathOfPlace(where), `${count} ${worst}`);
  }
  return marks;
}

/** Moves the reader to a control or a finding; false where there is none. */
export function goTo(id: string): boolean {
  const target = document.querySelector<HTMLElement>(`#${id}`);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
  return target !== null;
}
