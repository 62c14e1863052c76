import type { Program } from '#domain/programs/program.ts';
import { programs as words } from '#words/en.ts';

type Point = { x: number; y: number };
type Size = { id: string; width: number; height: number };
type Arrow = { from: string; to: string };

/** Places boxes in layers, so that arrows lead downward and cross little. */
type LayOut = (
  nodes: readonly Size[],
  arrows: readonly Arrow[],
) => { width: number; height: number; places: Record<string, Point>; routes: Point[][] };

const looks = { stays: 'plain', changes: 'plain', new: 'strong', retires: 'leaving', outside: 'outer' } as const;

/** The systems of a program as boxes, with an arrow from each to what it cannot work without. */
export function drawSystems({ systems }: Program, layOut: LayOut) {
  const text = words.systems;
  const boxes = Object.entries(systems).map(([id, { name }]) => ({
    id,
    width: Math.max(118, Math.round(name.length * 7.6 + 28)),
    height: 46,
  }));
  const arrows = Object.entries(systems).flatMap(([from, { needs }]) =>
    needs.map(({ id: to, how }) => ({ from, to, look: how === 'call' ? ('now' as const) : ('later' as const) })),
  );
  const { width, height, places, routes } = layOut(boxes, arrows);
  return {
    width,
    height,
    nodes: boxes.map((box) => {
      const { x, y } = places[box.id] ?? { x: 0, y: 0 };
      const system = systems[box.id];
      const state = system?.state ?? 'stays';
      return { ...box, x, y, name: system?.name ?? box.id, note: text.states[state], look: looks[state] };
    }),
    arrows: arrows.map(({ look }, place) => ({ look, points: routes[place] ?? [] })),
    legend: [
      { look: 'strong' as const, text: text.states.new },
      { look: 'plain' as const, text: `${text.states.stays}, ${text.states.changes}` },
      { look: 'leaving' as const, text: text.states.retires },
      { look: 'outer' as const, text: text.states.outside },
      { look: 'now' as const, text: text.arrows.call },
      { look: 'later' as const, text: text.arrows.later },
    ],
  };
}
