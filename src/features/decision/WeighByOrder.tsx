import { at } from '#domain/members.ts';
import { inPlace } from '#domain/decision/weighing.ts';
import { changeDecision } from '#stores/decisions.ts';
import { decision as frame, decisionInputs as words } from '#words/en.ts';
import { AnchorList } from './Anchors.tsx';
import { nameOf } from './content.ts';
import type { WeighProps } from './WeighByPoints.tsx';
import styles from './Weights.module.css';

/** Weights by order: the step from worst to best that one would take first stands on top. */
export function WeighByOrder({ matter, weighing }: WeighProps) {
  const order = inPlace(matter);
  const move = (from: number, to: number) => {
    const next = order.toSpliced(from, 1).toSpliced(to, 0, at(order, from));
    void changeDecision(matter.decision.id, { order: next });
  };
  return (
    <ol className={styles['list']}>
      {order.map((id, place) => {
        const index = matter.criteria.findIndex((one) => one.id === id);
        const criterion = at(matter.criteria, index);
        const name = nameOf(criterion, frame.unnamed);
        const weight = weighing.state === 'weighed' ? weighing.weights[index] : undefined;
        return (
          <li key={id}>
            <div>
              <strong>{name}</strong> <span className="note soft">{weight !== undefined && frame.exactly(weight)}</span>
              <AnchorList worst={criterion.worst} middle="" best={criterion.best} />
            </div>
            <div className={styles['moves']}>
              <button
                type="button"
                className="button quiet small"
                aria-label={words.weights.up(name)}
                disabled={place === 0}
                onClick={() => move(place, place - 1)}
              >
                {words.weights.upShort}
              </button>
              <button
                type="button"
                className="button quiet small"
                aria-label={words.weights.down(name)}
                disabled={place === order.length - 1}
                onClick={() => move(place, place + 1)}
              >
                {words.weights.downShort}
              </button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
