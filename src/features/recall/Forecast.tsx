import { useId, useState } from 'react';
import { forecast, type Asked } from '#domain/recall/queue.ts';
import { recall } from '#words/en.ts';
import { shortDay } from './days.ts';
import { useQuestionDays } from './QuestionsDue.tsx';
import styles from './Recall.module.css';

const words = recall.forecast;

/** The chart's measures, in its own units. */
const chart = { width: 640, height: 150, foot: 22 } as const;

/** How many cards and questions come on each of the next days, as a chart and as a table. */
export function Forecast({ asked }: { asked: Asked }) {
  const id = useId();
  const [days, setDays] = useState<14 | 30>(14);
  const coming = forecast(asked, days);
  const dues = [...useQuestionDays().values()];
  const questionsOn = (day: string) => dues.filter((due) => due === day || (day === asked.today && due < day)).length;
  const total = coming.reduce((sum, { cards }) => sum + cards, 0);
  return (
    <section aria-labelledby={id} className={`stack ${styles['part']}`}>
      <h2 id={id}>{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <div role="group" aria-label={words.range} className={`actions ${styles['range']}`}>
        {([14, 30] as const).map((each) => (
          <button
            key={each}
            type="button"
            className="button quiet small"
            aria-pressed={days === each}
            onClick={() => setDays(each)}
          >
            {words.next(each)}
          </button>
        ))}
      </div>
      {total === 0 && <p>{words.none}</p>}
      <div className={styles['forecast']}>
        {total > 0 && <Bars coming={coming} total={total} />}
        <div className="scroll">
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.cards}</th>
                <th scope="col">{words.questions}</th>
              </tr>
            </thead>
            <tbody>
              {coming.map(({ day, cards }) => (
                <tr key={day}>
                  <th scope="row">{shortDay(day)}</th>
                  <td>{cards}</td>
                  <td>{questionsOn(day)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}

function Bars({ coming, total }: { coming: readonly { day: string; cards: number }[]; total: number }) {
  const most = Math.max(1, ...coming.map(({ cards }) => cards));
  const step = chart.width / coming.length;
  const room = chart.height - chart.foot - 16;
  return (
    <svg
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-label={words.chart(total, most, coming.length)}
      className={styles['chart']}
    >
      <path d={`M0 ${chart.height - chart.foot}H${chart.width}`} />
      {coming.map(({ day, cards }, place) => {
        const tall = (cards / most) * room;
        const top = chart.height - chart.foot - tall;
        const middle = (place + 0.5) * step;
        return (
          <g key={day}>
            {cards > 0 && <rect x={place * step + step * 0.2} y={top} width={step * 0.6} height={tall} />}
            {cards > 0 && (
              <text x={middle} y={top - 4}>
                {cards}
              </text>
            )}
            {place % (coming.length > 14 ? 5 : 2) === 0 && (
              <text x={Math.max(24, middle)} y={chart.height - 5} className={styles['days']}>
                {shortDay(day)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
