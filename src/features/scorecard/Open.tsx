import type { Readiness } from '#domain/scorecard/assess.ts';
import { result as words } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';
import styles from './Result.module.css';

type Props = { content: ScorecardContent; readiness: Readiness };

/** Skills that nobody has rated: no gaps yet, and no zeros. */
export function Unrated({ content, readiness: { unrated } }: Props) {
  const [first] = unrated;
  if (!first) return null;
  return (
    <div>
      <h3>{words.unrated(unrated.length)}</h3>
      <p>
        {unrated.map((id, place) => (
          <span key={id}>
            <a href={`#rate-${id}`}>{skillOf(content, id).shortName}</a>
            {place < unrated.length - 1 ? ', ' : '. '}
          </span>
        ))}
        <a className="no-print" href={`#rate-${first}`}>
          {words.rateThem}
        </a>
      </p>
    </div>
  );
}

/** Must-haves that are rated and below their floor. */
export function Floors({ content, readiness }: Props) {
  const missedFloors = readiness.missedFloors.filter(({ id }) => !readiness.unrated.includes(id));
  if (missedFloors.length === 0) return null;
  return (
    <div className={styles['floors']}>
      <h3>{words.floors}</h3>
      <p className="note soft">{words.floorNote}</p>
      <ul>
        {missedFloors.map(({ id, supported, floor }) => (
          <li key={id}>
            <a href={`#rate-${id}`}>{skillOf(content, id).name}</a>: {words.floorLine(supported, floor)}
          </li>
        ))}
      </ul>
    </div>
  );
}
