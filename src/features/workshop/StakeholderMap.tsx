import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { nameOnMap, peopleOnMap, placePeople, stanceLook } from '#domain/artifacts/stakeholder-map.ts';
import { QuadrantMap, quadrantFrame } from '#ui/QuadrantMap.tsx';
import { workshop } from '#words/en.ts';
import { DrawnSheet } from './DrawnSheet.tsx';

const words = workshop.drawing.map;
/** Whom to manage closely, keep satisfied, keep informed, and monitor: people by power and interest. */
export function StakeholderMap({ document }: { document: DocumentOfKind<'stakeholders'> }) {
  const placed = placePeople(peopleOnMap(document), quadrantFrame);
  if (placed.length === 0) return null;
  const unnamed = placed.filter(({ label, name }) => !label && name !== '').length;
  return (
    <DrawnSheet
      title={words.title}
      file="stakeholder-map"
      legend={words.legend(unnamed)}
      drawing={
        <QuadrantMap
          words={words.around(placed.length)}
          marks={placed.map(({ row, stance, ...person }) => ({
            ...person,
            id: String(row),
            shown: nameOnMap(person.name),
            look: stanceLook(stance),
          }))}
        />
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
