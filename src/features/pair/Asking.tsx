import type { Step } from '#domain/interview/served.ts';
import type { Pair, PairQuestion } from '#domain/record/pair.ts';
import { noteFields, ratePair } from '#stores/pairs.ts';
import { $drafts, type } from '#stores/typing.ts';
import { Choices } from '#ui/Choices.tsx';
import { LongField } from '#ui/Field.tsx';
import { NotFetched } from '#ui/NotFetched.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { interview, pair as words } from '#words/en.ts';
import styles from './Pair.module.css';
import { useAsked } from './useAsked.ts';

const steps: readonly Step[] = [1, 2, 3, 4];

type Props = { pair: Pair; asked: PairQuestion; place: number; isShort?: boolean };

/** One question for the interviewer: to be read aloud, what it probes, follow-ups, traps, notes, anchors. */
export function Asking({ pair, asked, place, isShort = false }: Props) {
  const question = useAsked(asked);
  if (question.state === 'loading') return <p role="status">{interview.fetching}</p>;
  if (question.state === 'missing')
    return <NotFetched says={interview.notFetched} again={interview.again} onAgain={question.retry} />;
  const { wording, full } = question.value;
  return (
    <div className="stack">
      <p className={styles['asked']}>{wording}</p>
      {!isShort && (
        <div className={styles['script']}>
          {full.probes !== '' && (
            <p>
              <strong>{interview.attempt.probes}:</strong> {full.probes}
            </p>
          )}
          {full.followUps.length > 0 && (
            <>
              <h3>{words.followUps}</h3>
              <ul>
                {full.followUps.map(({ ask, tests }) => (
                  <li key={ask}>
                    {ask} <span className="note soft">{words.tests(tests)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {full.traps.length > 0 && (
            <details>
              <summary>{interview.attempt.traps}</summary>
              <ul>
                {full.traps.map((trap) => (
                  <li key={trap}>{trap}</li>
                ))}
              </ul>
            </details>
          )}
          {full.moves.length === 0 && <p className="note soft">{words.general}</p>}
        </div>
      )}
      <Note pair={pair} place={place} />
      <Choices
        legend={words.step}
        choices={steps.map((step) => ({ value: step, text: `${step} · ${full.rubric[step]}` }))}
        value={steps.find((step) => step === pair.steps[place]) ?? null}
        onChoose={(step) => void ratePair(pair, place, step)}
      />
    </div>
  );
}

function Note({ pair, place }: Pick<Props, 'pair' | 'place'>) {
  const drafts = useSaved($drafts);
  const field = noteFields[place] ?? 'note1';
  return (
    <LongField
      label={words.note(place + 1)}
      hint={words.noteHint}
      rows={4}
      maxLength={4000}
      value={drafts[`pairs ${pair.id} ${field}`]?.text ?? pair[field]}
      onChange={({ target }) => type('pairs', pair.id, field, target.value)}
    />
  );
}
