import { pathOfPlace, type Place } from '#domain/artifacts/place.ts';
import type { Finding } from '#domain/artifacts/rule.ts';

/** The id of the control that stands for a place of a document. */
export const cellId = (place: Place): string => `at-${pathOfPlace(place).replaceAll('.', '-')}`;

/** The id of a finding in the list; a place can have several. */
export const findingId = (place: Place): string => `finding-${pathOfPlace(place).replaceAll('.', '-')}`;

/** How many findings each place has, but for those that say well done. */
export function countAt(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { where, type } of findings)
    if (type !== 'celebratory') counts.set(pathOfPlace(where), (counts.get(pathOfPlace(where)) ?? 0) + 1);
  return counts;
}

/** Moves the reader to a control or a finding. */
export function goTo(id: string): void {
  const target = document.querySelector<HTMLElement>(`#${id}`);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
