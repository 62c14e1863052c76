import { useState } from 'react';
import { at } from '#domain/members.ts';
import { middles, weightedSum } from '#domain/decision/decision.ts';
import { rank } from '#domain/decision/rank.ts';
import { findSingleFlip, findWinnersAlong, withWeight } from '#domain/decision/stability.ts';
import { PickField } from '#ui/Field.tsx';
import { decisionResult as words } from '#words/en.ts';
import { BandChart } from './charts.tsx';
import { Picture } from './Picture.tsx';
import styles from './Result.module.css';
import type { DecisionProps } from './Totals.tsx';

/** One weight to move by hand, and who is first at each of its values. It tries things out and saves nothing. */
export function FlipSlider({ decision, nameBy }: DecisionProps) {
  const telling = findSingleFlip(decision)?.criterion ?? at(decision.criteria, 0);
  const [picked, setPicked] = useState(telling);
  const [tried, setTried] = useState<number | null>(null);
  const criterion = Math.max(0, decision.criteria.indexOf(picked));
  const now = at(decision.weights, criterion);
  const weight = tried ?? now;
  const sums = middles(decision).map((row) => weightedSum(withWeight(decision, criterion, weight), row));
  const order = rank(sums);
  const stretches = findWinnersAlong(decision, criterion).map((stretch) => ({
    ...stretch,
    name: nameBy(stretch.winner),
  }));
  const { slider } = words;
  return (
    <div className={`${styles['slider']} no-print`}>
      <Picture
        title={slider.title}
        file="winner"
        legend={slider.legend}
        before={
          <div className="stack">
            <PickField
              label={slider.pick}
              value={at(decision.criteria, criterion)}
              onChange={({ target }) => {
                setPicked(target.value);
                setTried(null);
              }}
            >
              {decision.criteria.map((id) => (
                <option key={id} value={id}>
                  {nameBy(id)}
                </option>
              ))}
            </PickField>
            <input
              type="range"
              min={0}
              max={1000}
              aria-label={slider.weight}
              aria-valuetext={`${slider.at(weight)}: ${slider.wins(nameBy(at(decision.alternatives, at(order, 0))))}`}
              value={Math.round(weight * 1000)}
              onChange={({ target }) => setTried(Number(target.value) / 1000)}
            />
            <p>
              {slider.at(weight)}:{' '}
              {order.map((position, place) => (
                <span key={position} className={place === 0 ? styles['first'] : 'soft'}>
                  {place > 0 && ' · '}
                  {nameBy(at(decision.alternatives, position))} {words.points(at(sums, position))}
                </span>
              ))}{' '}
              {tried !== null && (
                <button type="button" className="plain-button note" onClick={() => setTried(null)}>
                  {slider.reset}
                </button>
              )}
            </p>
          </div>
        }
        drawing={<BandChart label={slider.title} rows={stretches} now={now} at={weight} />}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{slider.from}</th>
                <th scope="col">{slider.to}</th>
                <th scope="col">{slider.winner}</th>
              </tr>
            </thead>
            <tbody>
              {stretches.map(({ from, to, name }) => (
                <tr key={from}>
                  <td>{words.percent(from)}</td>
                  <td>{words.percent(to)}</td>
                  <td>{name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </div>
  );
}
