import { useId, useRef, useState } from 'react';
import type { Step } from '#domain/interview/served.ts';
import type { Worded } from '#domain/interview/wording.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { rateAnswer } from '#stores/interview.ts';
import { $record } from '#stores/record.ts';
import { Choices } from '#ui/Choices.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { interview, trying as words } from '#words/en.ts';
import styles from './Practice.module.css';

const steps: readonly Step[] = [1, 2, 3, 4];

/** The person rates their own answer on the anchors; only then does the outline open. */
export function Rating({ attempt, worded }: { attempt: Attempt; worded: Worded }) {
  return (
    <>
      <p className={styles['text']}>{attempt.text}</p>
      {[attempt.reply1, attempt.reply2].map((reply, place) =>
        reply === '' ? null : (
          <div key={attempt.followUps[place]?.ask ?? place}>
            <p className="note soft">{attempt.followUps[place]?.ask}</p>
            <p className={styles['text']}>{reply}</p>
          </div>
        ),
      )}
      <Steps attempt={attempt} worded={worded} />
    </>
  );
}

/** The step that an answer was given, with what the next one asks for; it may be given another. */
export function Rated({ attempt, worded }: { attempt: Attempt; worded: Worded }) {
  const [isChanged, setIsChanged] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const close = () => {
    setIsChanged(true);
    summary.current?.focus();
    if (details.current) details.current.open = false;
  };
  if (attempt.step === 0) return <Steps attempt={attempt} worded={worded} />;
  return (
    <div className={`stack ${styles['steps']}`}>
      <p>
        <strong>{words.rated(attempt.step)}</strong> {worded.question.rubric[attempt.step]}
      </p>
      <details ref={details} className="no-print">
        <summary ref={summary}>{words.change}</summary>
        <Steps attempt={attempt} worded={worded} onKept={close} />
      </details>
      <span role="status" className="note soft">
        {isChanged && words.changed(attempt.step)}
      </span>
    </div>
  );
}

type StepsProps = { attempt: Attempt; worded: Worded; onKept?: () => void };

/** The anchors to choose from; a choice counts once it is kept, so that one can go through them by keys. */
function Steps({ attempt, worded: { question, ofFirst }, onKept }: StepsProps) {
  const id = useId();
  const { profile } = useSaved($record);
  const [chosen, setChosen] = useState<Step | null>(attempt.step === 0 ? null : attempt.step);
  const [isMissing, setIsMissing] = useState(false);
  const target = profile[0]?.level;
  const bar = target && target !== question.level ? question.barAt[target] : undefined;
  const keep = useOneAtATime(async () => {
    setIsMissing(chosen === null);
    if (chosen === null) return;
    await rateAnswer(attempt, chosen);
    onKept?.();
  });
  const note = target && bar !== undefined && (
    <span className={styles['bar']}>
      <strong>{words.barHere(target)}</strong> {bar}
    </span>
  );
  return (
    <div className={`stack ${styles['steps']}`}>
      <Choices
        legend={<h3>{interview.attempt.rateTitle}</h3>}
        choices={steps.map((step) => ({
          value: step,
          text: `${step} · ${question.rubric[step]}`,
          ...(step === 3 && note ? { note } : {}),
        }))}
        value={chosen}
        onChoose={(step) => {
          setChosen(step);
          setIsMissing(false);
        }}
      />
      {ofFirst.anchors && <p className="note">{words.anchorsOfFirst}</p>}
      <p className="note soft">
        {question.level === null ? words.forNoLevel : words.forLevel(question.level)}{' '}
        {target && target === question.level && words.atOwnLevel(target)}
        {target && question.level !== null && target !== question.level && bar === undefined && words.noBar(target)}
      </p>
      <p className="actions">
        <button
          type="button"
          className="button"
          aria-describedby={isMissing ? id : undefined}
          onClick={() => void keep()}
        >
          {words.keep}
        </button>
        {isMissing && (
          <span role="alert" id={id}>
            {words.chooseFirst}
          </span>
        )}
      </p>
    </div>
  );
}
