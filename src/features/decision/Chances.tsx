import { useState } from 'react';
import { at } from '#domain/members.ts';
import { type Decision } from '#domain/decision/decision.ts';
import type { SmaaResult } from '#domain/decision/smaa.ts';
import { weightChoices } from '#domain/decision/study.ts';
import { decisionResult as words } from '#words/en.ts';
import { ShareChart } from './charts.tsx';
import type { Naming } from './naming.ts';
import { Picture } from './Picture.tsx';
import styles from './Result.module.css';
import type { DecisionProps } from './Totals.tsx';
import type { StudyNews } from './useStudy.ts';

/** Rank acceptability: how often each alternative takes each rank over ranges and weights, with the error of the draws. */
export function Chances({ news, decision, nameBy }: DecisionProps & { news: StudyNews }) {
  const [choice, setChoice] = useState<(typeof weightChoices)[number]>('stated');
  if (news.state !== 'done') return null;
  const run = news.study.runs[choice];
  const { chances } = words;
  const order = run.acceptability
    .map((shares, position) => ({ position, shares }))
    .toSorted((a, b) => at(b.shares, 0) - at(a.shares, 0));
  return (
    <Picture
      title={chances.title}
      file={`ranks-${choice}`}
      legend={`${chances.legend} ${chances.draws(run.draws, Math.max(...run.standardErrors.flat()))}`}
      before={
        <fieldset className={styles['choice']}>
          <legend className="note">{chances.choice}</legend>
          {weightChoices.map((one) => (
            <label key={one} className="note">
              <input type="radio" name="weights" checked={choice === one} onChange={() => setChoice(one)} />{' '}
              {chances.choices[one]}
            </label>
          ))}
          <p className="note soft">{chances.hints[choice]}</p>
        </fieldset>
      }
      drawing={
        <ShareChart
          label={chances.title}
          rows={order.map(({ position, shares }) => ({
            id: at(decision.alternatives, position),
            name: nameBy(at(decision.alternatives, position)),
            shares,
            figure: words.percent(at(shares, 0)),
          }))}
        />
      }
      table={<RankTable run={run} decision={decision} nameBy={nameBy} />}
      why={<Behind run={run} decision={decision} nameBy={nameBy} />}
    />
  );
}

type RunProps = { run: SmaaResult; decision: Decision; nameBy: Naming };

function RankTable({ run, decision, nameBy }: RunProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.alternative}</th>
          {decision.alternatives.map((id, place) => (
            <th key={id} scope="col">
              {words.chances.rank(place + 1)}
            </th>
          ))}
          <th scope="col">{words.chances.confidence}</th>
        </tr>
      </thead>
      <tbody>
        {decision.alternatives.map((id, row) => {
          const factor = at(run.confidence, row);
          return (
            <tr key={id}>
              <th scope="row">{nameBy(id)}</th>
              {at(run.acceptability, row).map((share, place) => (
                <td key={place}>{words.percent(share)}</td>
              ))}
              <td>{factor === null ? words.chances.undefinedValue : words.percent(factor)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Behind({ run, decision, nameBy }: RunProps) {
  const { chances } = words;
  return (
    <>
      <p>{chances.source}</p>
      <p>{chances.confidenceHint}</p>
      {run.tiedFirst > 0 && <p>{chances.tied(run.tiedFirst)}</p>}
      <p>
        <strong>{chances.central}</strong>
      </p>
      <ul>
        {decision.alternatives.map((id, row) => (
          <li key={id}>
            {nameBy(id)}:{' '}
            {at(run.centralWeights, row)
              ?.map((weight, place) => `${nameBy(at(decision.criteria, place))} ${words.whole(weight)}`)
              .join(', ') ?? chances.undefinedValue}
          </li>
        ))}
      </ul>
      <p>
        <strong>{chances.wins}</strong>
      </p>
      <ul>
        {decision.alternatives.map((id, row) => (
          <li key={id}>
            {nameBy(id)}:{' '}
            {decision.alternatives
              .flatMap((other, column) =>
                column === row ? [] : [`${nameBy(other)} ${words.percent(at(at(run.pairwiseWins, row), column))}`],
              )
              .join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}
