import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { nameOnMap, peopleOnMap, type Placed, placePeople } from '#domain/artifacts/stakeholder-map.ts';
import { workshop } from '#words/en.ts';
import { DrawnSheet } from './DrawnSheet.tsx';
import styles from './Drawn.module.css';

const words = workshop.drawing.map;
const [width, height] = [720, 500];
const frame = { left: 70, top: 40, width: 500, height: 370, letter: 7.2, line: 16 };
const right = frame.left + frame.width;
const bottom = frame.top + frame.height;
/** Power and interest are high from 4 on: the line runs between 3 and 4. */
const high = 3.5;
const middleX = frame.left + ((high - 1) / 4) * frame.width;
const middleY = frame.top + (1 - (high - 1) / 4) * frame.height;

/** Whom to manage closely, keep satisfied, keep informed, and monitor: people by power and interest. */
export function StakeholderMap({ document }: { document: DocumentOfKind<'stakeholders'> }) {
  const placed = placePeople(peopleOnMap(document), frame);
  if (placed.length === 0) return null;
  const unnamed = placed.filter(({ label, name }) => !label && name !== '').length;
  return (
    <DrawnSheet
      title={words.title}
      file="stakeholder-map"
      legend={words.legend(unnamed)}
      drawing={
        <svg
          className={styles['map']}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={words.label(placed.length)}
        >
          <path className={styles['edge']} d={`M${frame.left - 20} ${frame.top - 20}V${bottom + 20}H${right + 90}`} />
          <path
            className={styles['divide']}
            d={`M${middleX} ${frame.top - 20}V${bottom + 20}M${frame.left - 20} ${middleY}H${right + 90}`}
          />
          <g className={styles['soft']}>
            <text x={frame.left - 14} y={frame.top - 26}>
              {words.satisfied}
            </text>
            <text x={right + 90} y={frame.top - 26} textAnchor="end">
              {words.closely}
            </text>
            <text x={frame.left - 14} y={bottom + 36}>
              {words.monitor}
            </text>
            <text x={right + 90} y={bottom + 36} textAnchor="end">
              {words.informed}
            </text>
            <text x={(frame.left + right) / 2} y={bottom + 56} textAnchor="middle">
              {words.interest}
            </text>
            <text x="4" y={middleY - 6}>
              {words.power}
            </text>
          </g>
          {placed.map((person, at) => (
            <Mark key={at} person={person} />
          ))}
        </svg>
      }
      table={
        <table>
          <thead>
            <tr>
              {[words.name, words.power, words.interest, words.stance].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {placed.map(({ name, power, interest, stance }, at) => (
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>{power}</td>
                <td>{interest}</td>
                <td>{stance}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

/** A filled ring supports, a hollow one is neutral, a square opposes. */
function Mark({ person: { name, stance, x, y, label } }: { person: Placed }) {
  return (
    <g>
      <title>{name}</title>
      {label?.isFar && <path className={styles['divide']} d={`M${x} ${y}L${label.x} ${label.y - 4}`} />}
      {stance === 'opposes' ? (
        <rect className={styles['against']} x={x - 5} y={y - 5} width="10" height="10" />
      ) : (
        <circle className={stance === 'supports' ? styles['for'] : styles['open']} cx={x} cy={y} r="5.5" />
      )}
      {label && (
        <text x={label.x} y={label.y}>
          {nameOnMap(name)}
        </text>
      )}
    </g>
  );
}
