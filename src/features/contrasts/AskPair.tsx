import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import type { AskedPair, Place } from '#domain/library/contrast-drill.ts';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { contrastDrill as words } from '#words/en.ts';
import styles from './Drill.module.css';

const places: readonly Place[] = [1, 2];

type Props = {
  asked: AskedPair;
  counted: { at: number; of: number };
  takesFocus: boolean;
  onCommit: (chosen: Place) => void;
};

/** A pair without its answer: the situation and the two sides, one of which is picked. */
export function AskPair({ asked: { pair, strongAt }, counted, takesFocus, onCommit }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState<Place | null>(null);
  const [problem, setProblem] = useState('');
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  usePickKeys(frame);
  return (
    <section ref={frame} className={`sheet ${styles['pair']} no-print`} aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1} className={styles['count']}>
        {words.pair(counted.at, counted.of)}
      </h3>
      <p className={styles['situation']}>{pair.situation}</p>
      <SubmitForm
        submit={words.commit}
        problem={problem}
        onSubmit={() => (chosen === null ? setProblem(words.pickFirst) : onCommit(chosen))}
        beside={<span className="note soft">{words.keys}</span>}
      >
        <fieldset className={styles['sides']}>
          <legend>{words.which}</legend>
          {places.map((place) => (
            <label key={place} className={styles['side']}>
              <input
                type="radio"
                name={id}
                value={place}
                checked={chosen === place}
                onChange={() => {
                  setChosen(place);
                  setProblem('');
                }}
              />
              <span>
                <span className={styles['place']}>{place}</span> {place === strongAt ? pair.strong : pair.weak}
              </span>
            </label>
          ))}
        </fieldset>
      </SubmitForm>
    </section>
  );
}

/** Picks by the keys 1 and 2 while the focus is in the pair. */
function usePickKeys(frame: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isElsewhere = !frame.current?.contains(document.activeElement);
      if (isElsewhere || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.key !== '1' && event.key !== '2') return;
      const side = frame.current?.querySelector<HTMLInputElement>(`input[value="${event.key}"]`);
      side?.focus();
      side?.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [frame]);
}
