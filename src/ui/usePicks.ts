import { type KeyboardEvent, type MouseEvent, type SVGAttributes, useState } from 'react';

/** What stands beside a mark of a drawing, such as the numbers of what was said of it. */
export type Pins = (id: string) => string;

/** Marks of a drawing that can be picked: what each is called, which one is, and what happens then. */
export type Picks = {
  says: (id: string, name: string) => string;
  picked: string;
  onPick: (id: string) => void;
};

/** What makes a mark one that can be picked. */
export type Pickable = SVGAttributes<SVGRectElement> & { 'data-pick': '' };

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const focusOn = (from: Element, at: number): void =>
  from.closest('svg')?.querySelectorAll<SVGElement>('[data-pick]')[at]?.focus();

/**
 * The marks of a drawing as one tab stop: arrows go through them in order, Home and End to its ends, Enter or Space picks.
 */
export function usePicks(ids: readonly string[], picks: Picks | undefined) {
  const [stop, setStop] = useState(0);
  const here = Math.min(stop, ids.length - 1);
  return (id: string, name: string): Pickable => {
    const at = ids.indexOf(id);
    const pick = (event: MouseEvent | KeyboardEvent) => {
      event.preventDefault();
      picks?.onPick(id);
    };
    return {
      role: 'button',
      tabIndex: at === here ? 0 : -1,
      'data-pick': '',
      'aria-pressed': picks?.picked === id,
      'aria-label': picks?.says(id, name),
      onClick: pick,
      onFocus: () => setStop(at),
      onKeyDown: (event: KeyboardEvent) => {
        const { key, currentTarget } = event;
        if (key === 'Enter' || key === ' ') return pick(event);
        const to = key === 'Home' ? 0 : key === 'End' ? ids.length - 1 : at + (steps[key] ?? 0);
        if (!(key in steps) && key !== 'Home' && key !== 'End') return;
        event.preventDefault();
        focusOn(currentTarget, Math.max(0, Math.min(ids.length - 1, to)));
      },
    };
  };
}

/** A drawing whose marks can be picked is a toolbar of them; else it is one picture. */
export const roleOf = (picks: Picks | undefined): 'toolbar' | 'img' => (picks ? 'toolbar' : 'img');
