import type { Program } from '#domain/programs/program.ts';
import { isOutdated, showPart, type Shown } from '#domain/simulator/show.ts';
import { simulator } from '#words/en.ts';
import { sayDate, sayDays } from './say.ts';
import styles from './Simulator.module.css';

const words = simulator.part;

/** Lines of a part of the pack, with its figures; what is only written there may need its date. */
function linesOf(shown: Shown, sayWritten: (text: string) => string): string[] {
  switch (shown.part) {
    case 'activity': {
      const dates = shown.isFinished ? words.finished : words.ends;
      const when = shown.ends === '' ? [] : [dates(sayDate(shown.ends), sayDate(shown.planned))];
      const float = shown.isFinished ? [] : [words.float(shown.float === null ? null : sayDays(shown.float))];
      return [[shown.team, ...when, ...float].join('; '), sayWritten(shown.note)].filter(Boolean);
    }
    case 'line':
      return [words.line(shown.planned, shown.spent, shown.variance), sayWritten(shown.note)].filter(Boolean);
    case 'metric':
      return [shown.shows, `${words.metric(shown.unit, shown.target)}: ${shown.values.join(', ')}`];
    case 'vendor':
      return [
        ...shown.levels.map(({ measure, promised, unit, measured, credit }) =>
          [
            words.level(measure, promised, unit),
            measured.length > 0 ? words.measured(measured.join(', ')) : words.unmeasured,
            words.credit(credit),
          ].join('; '),
        ),
        `${words.price(shown.price.once, shown.price.monthly)}. ${shown.price.included}. ${shown.price.beyond}.`,
        sayWritten(shown.terms),
        sayWritten(shown.notes),
      ];
    case 'freeze':
      return [words.freeze(sayDate(shown.from), sayDate(shown.to)), shown.forbids];
    case 'milestone':
      return [words.promised(sayDate(shown.promised)), shown.shows];
    case 'text':
      return [shown.text];
  }
}

type Props = {
  program: Program;
  place: string;
  /** The day up to which news are known. */
  date: string;
};

/** A part of the pack as it stands now, worked out from the plan as the day has left it. */
export function PartShown({ program, place, date }: Props) {
  const shown = showPart(program, place);
  if (!shown) return null;
  return (
    <div className={styles['part']}>
      {shown.name !== '' && (
        <p>
          <strong>{shown.name}</strong>
        </p>
      )}
      {linesOf(shown, (text) =>
        text !== '' && isOutdated(program, place, date) ? words.asOf(sayDate(program.asOf), text) : text,
      ).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
