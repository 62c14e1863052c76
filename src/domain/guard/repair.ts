import type { Reason, Violation } from './reason.ts';
import { slots } from './slot.ts';

/** Whether a text passes. */
export type Safe = (text: string) => boolean;

const slotOf: Partial<Readonly<Record<Reason, string>>> = {
  'number-unknown': slots.number,
  'number-moved': slots.number,
  'number-raised': slots.number,
  'date-unknown': slots.date,
  'technology-unknown': slots.technology,
  'name-unknown': slots.name,
  'title-unknown': slots.title,
};

const inSlots = (after: string, found: readonly Violation[]): string | undefined => {
  if (found.some(({ reason }) => slotOf[reason] === undefined)) return undefined;
  let text = after;
  for (const { start, end, reason } of found.toSorted((one, other) => other.start - one.start))
    text = `${text.slice(0, start)}${slotOf[reason]}${text.slice(end)}`;
  return text.replaceAll(/(\[\w+\])(?:[\s-]+\1)+/gu, '$1');
};

/** The nearest text that passes: slots for facts that are not the person's, else the person's own words. */
export const repair = (before: string, after: string, found: readonly Violation[], passes: Safe): string => {
  const slotted = inSlots(after, found);
  return slotted !== undefined && passes(slotted) ? slotted : before;
};
