import { useCallback, useEffect, useId, useRef, useState, type RefObject } from 'react';
import { grades, type Grade } from '#domain/recall/memory.ts';
import type { QueuedCard } from '#domain/recall/queue.ts';
import type { Card } from '#domain/recall/served.ts';
import { cardIn } from '#stores/recall-cards.ts';
import { gradeCard } from '#stores/recall.ts';
import { LongField } from '#ui/Field.tsx';
import { NotFetched } from '#ui/NotFetched.tsx';
import { useFetched } from '#ui/useFetched.ts';
import { recall } from '#words/en.ts';
import { Answer } from './Answer.tsx';
import { Grades } from './Grades.tsx';
import styles from './Recall.module.css';

const words = recall.card;

type Props = {
  queued: QueuedCard;
  deck: string;
  today: string;
  retention: number;
  /** Whether the card comes after another one, so that the keyboard stays in the queue. */
  isNext: boolean;
  onGrade: () => void;
};

/** The card to recall now: the question first, then, on asking, the answer and the grades. */
export function CardInHand({ queued, deck, ...rest }: Props) {
  const card = useFetched(useCallback(() => cardIn(deck, queued.id), [deck, queued.id]));
  if (card.state === 'loading') return <p role="status">{recall.fetching}</p>;
  if (card.state === 'missing')
    return <NotFetched says={recall.notFetched} again={recall.retry} onAgain={card.retry} />;
  return <Turning card={card.value} queued={queued} {...rest} />;
}

function Turning({ card, queued, today, retention, isNext, onGrade }: Omit<Props, 'deck'> & { card: Card }) {
  const id = useId();
  const [text, setText] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const isBusy = useRef(false);
  useEffect(() => {
    if (isNext) show.current?.focus();
  }, [isNext]);
  useEffect(() => {
    if (isShown) answer.current?.focus();
  }, [isShown]);
  const grade = useCallback(
    async (given: Grade) => {
      if (isBusy.current) return;
      isBusy.current = true;
      onGrade();
      const saved = await gradeCard(queued.id, given);
      isBusy.current = false;
      setIsRefused(saved.state === 'refused');
    },
    [queued.id, onGrade],
  );
  useGradeKeys(frame, isShown, grade);
  return (
    <section ref={frame} className={`sheet stack ${styles['card']}`} aria-labelledby={id}>
      <p className="note soft">
        {recall.standings[queued.standing]} · {card.about}
      </p>
      <h3 id={id} className={styles['asked']}>
        {card.ask === '' ? recall.prompts[card.kind](card.about) : card.ask}
      </h3>
      {!isShown && (
        <>
          <LongField
            label={words.scratch}
            hint={words.scratchHint}
            rows={3}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p>
            <button ref={show} type="button" className="button" aria-describedby={id} onClick={() => setIsShown(true)}>
              {words.show}
            </button>
          </p>
        </>
      )}
      {isShown && (
        <>
          <div ref={answer} tabIndex={-1} className="stack">
            <Answer card={card} written={text} />
          </div>
          <Grades memory={queued.memory} today={today} retention={retention} onGrade={(given) => void grade(given)} />
          {isRefused && <p role="alert">{words.notSaved}</p>}
        </>
      )}
    </section>
  );
}

/** Grades by the keys 1 to 4 while the focus is in the card and not in a text. */
function useGradeKeys(frame: RefObject<HTMLElement | null>, isShown: boolean, grade: (given: Grade) => Promise<void>) {
  useEffect(() => {
    if (!isShown) return;
    const press = (event: KeyboardEvent) => {
      const given = grades.find((each) => String(each) === event.key);
      const isElsewhere = !frame.current?.contains(document.activeElement);
      if (given === undefined || isElsewhere || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      void grade(given);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [frame, isShown, grade]);
}
