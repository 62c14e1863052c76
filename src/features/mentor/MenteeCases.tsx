import { promiseOf } from '#domain/mentoring/promised.ts';
import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { mentee as words } from '#words/en.ts';
import { AskReview } from './AskReview.tsx';
import type { Named } from './content.ts';
import { MenteeCase } from './MenteeCase.tsx';
import { SelfAgainst } from './SelfAgainst.tsx';
import { useCases } from './useCases.ts';

/** The person’s cases as a mentee, the latest first. */
export function MenteeCases({ skills }: { skills: readonly Named[] }) {
  const cases = useCases('mentee');
  const { promises } = useSaved($record);
  const asked = (promise: string) => cases.some(({ id }) => promiseOf(promises, id)?.id === promise);
  const isEmpty = cases.length === 0 && promises.every(({ revision }) => revision === 0);
  if (isEmpty)
    return (
      <div className="section">
        <p>{words.none}</p>
        <p className="soft">
          {words.noneHint} <a href="/plan/">{words.plan}</a>
        </p>
      </div>
    );
  return (
    <>
      <AskReview promises={promises} asked={asked} />
      {cases.toReversed().map((one) => (
        <MenteeCase key={one.id} one={one} promised={promiseOf(promises, one.id)} />
      ))}
      <SelfAgainst cases={cases} skills={skills} />
    </>
  );
}
