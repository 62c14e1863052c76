import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { mentee as words } from '#words/en.ts';
import type { Named } from './content.ts';
import { MenteeCase } from './MenteeCase.tsx';
import { SelfAgainst } from './SelfAgainst.tsx';
import { useCases } from './useCases.ts';

/** The person’s cases as a mentee, the latest first. */
export function MenteeCases({ skills }: { skills: readonly Named[] }) {
  const cases = useCases('mentee');
  const { promises } = useSaved($record);
  if (cases.length === 0)
    return (
      <div className="section">
        <p>{words.none}</p>
        <p className="soft">
          {words.noneHint} <a href="/mentor/">{words.desk}</a>
        </p>
      </div>
    );
  return (
    <>
      {cases.toReversed().map((one) => (
        <MenteeCase key={one.id} one={one} promised={promises.find(({ id }) => id === one.id) ?? null} />
      ))}
      <SelfAgainst cases={cases} skills={skills} />
    </>
  );
}
