import type { Setting } from '#domain/simulator/course.ts';
import type { Moved } from '#domain/simulator/moved.ts';
import type { DayState } from '#domain/simulator/state.ts';
import { PrintedDetails } from '#ui/PrintedDetails.tsx';
import { simulator } from '#words/en.ts';
import { sayMoved } from './say.ts';

const words = simulator.meters;

type Props = { setting: Setting; state: DayState; moves: readonly Moved[]; start?: number | undefined };

/** Everything that has moved a meter since the morning, each with its reason. */
export function Why({ setting, state, moves, start }: Props) {
  if (moves.length === 0) return null;
  return (
    <PrintedDetails className="note" summary={words.why}>
      <ul>
        {start !== undefined && <li>{words.start(start)}</li>}
        {moves.map((moved, place) => (
          <li key={`${moved.shift.meter} ${place}`}>{sayMoved(setting.day, state.program, moved)}</li>
        ))}
      </ul>
    </PrintedDetails>
  );
}
