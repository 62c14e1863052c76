import { sightings } from '#domain/record/evidence.ts';
import { Choices } from '#ui/Choices.tsx';
import { longDay } from '#ui/dates.ts';
import { mentoring, tenMinutes as words } from '#words/en.ts';
import type { FormOf } from './forms.ts';
import { Tick } from './Tick.tsx';

type Said = FormOf<'quick'>;

type Props = { form: Pick<Said, 'saw' | 'attests'>; change: (fields: Partial<Pick<Said, 'saw' | 'attests'>>) => void };

/** What was seen, and whether the mentor stands for the review; neither is chosen for them. */
export function StandsFor({ form, change }: Props) {
  return (
    <>
      <Choices
        legend={words.saw}
        choices={sightings.map((value) => ({ value, text: words.sawChoices[value] }))}
        value={form.saw}
        onChoose={(saw) => change({ saw })}
      />
      <Tick text={words.attests} checked={form.attests} onTick={(attests) => change({ attests })} />
    </>
  );
}

/** The sentence that closes the review, as whoever handed in will read it. */
export function Closing({
  form: { saw, attests, by },
  on,
}: {
  form: Pick<Said, 'saw' | 'attests' | 'by'>;
  on: string;
}) {
  if (saw === null || by.trim() === '') return null;
  return (
    <p>
      {words.closing} <q>{mentoring.closing({ by: by.trim(), saw, attests, on: longDay(on) })}</q>
    </p>
  );
}
