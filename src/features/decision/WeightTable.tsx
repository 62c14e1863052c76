import { at } from '#domain/members.ts';
import { lockedWeights, type Matter } from '#domain/decision/matter.ts';
import { decision as frame, decisionInputs as words } from '#words/en.ts';
import { nameOf } from './content.ts';
import { WeightBar } from './WeightBar.tsx';
import styles from './Weights.module.css';

/** The locked weights, the largest first. */
export function WeightTable({ matter }: { matter: Matter }) {
  const weights = lockedWeights(matter);
  if (weights === null) return null;
  const rows = matter.criteria
    .map((criterion, place) => ({ criterion, weight: at(weights, place) }))
    .toSorted((a, b) => b.weight - a.weight);
  const most = Math.max(...weights);
  return (
    <table className={styles['locked']}>
      <thead>
        <tr>
          <th scope="col">{frame.parts.criteria}</th>
          <th scope="col" colSpan={2}>
            {words.weights.weight}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ criterion, weight }) => (
          <tr key={criterion.id}>
            <th scope="row">{nameOf(criterion, frame.unnamed)}</th>
            <td>{frame.exactly(weight)}</td>
            <td>
              <WeightBar share={weight / most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
