import { useCallback, useMemo, useState } from 'react';
import { otherDecks, subjectOf } from '#domain/recall/cards.ts';
import { queueToday, forecast, type Asked } from '#domain/recall/queue.ts';
import type { Curriculum, Subject } from '#domain/recall/served.ts';
import { learn, takeBackGrade } from '#stores/recall.ts';
import { $record } from '#stores/record.ts';
import { $undoable } from '#stores/undo.ts';
import { useSaved } from '#ui/useSaved.ts';
import { recall } from '#words/en.ts';
import { CardInHand } from './CardInHand.tsx';
import { sayDay } from './days.ts';
import { QuestionsDue } from './QuestionsDue.tsx';

const words = recall.today;

type Props = { asked: Asked; learned: { subjects: readonly Subject[]; gone: number }; whole: Curriculum };

/** Today's queue: one card at a time, what is held back, and the questions that are due. */
export function Today({ asked, learned, whole }: Props) {
  const queue = useMemo(() => queueToday(asked), [asked]);
  const [last] = useSaved($undoable);
  const [goesOn, setGoesOn] = useState(false);
  const goOn = useCallback(() => setGoesOn(true), []);
  const [first] = queue.cards;
  const subject = first && learned.subjects.find(({ id }) => id === subjectOf(first.id));
  const takeBack = () => {
    goOn();
    void takeBackGrade();
  };
  return (
    <>
      <h2 className="visually-hidden">{words.title}</h2>
      {learned.subjects.length > 0 && <p role="status">{words.left(queue.cards.length, queue.done)}</p>}
      {learned.subjects.length === 0 && <Empty whole={whole} />}
      {first && subject && (
        <CardInHand
          key={`${first.id} ${first.memory?.recalls ?? 0}`}
          queued={first}
          deck={subject.deck}
          today={asked.today}
          retention={asked.pace.retention}
          isNext={goesOn}
          onGrade={goOn}
        />
      )}
      {learned.subjects.length > 0 && !first && <Done asked={asked} />}
      {last?.label === 'recall' && (
        <p className="no-print">
          <button type="button" className="plain-button" onClick={takeBack}>
            {recall.card.undo}
          </button>
        </p>
      )}
      {queue.held.overdue > 0 && <p>{words.held(queue.held.overdue, asked.pace.overdueADay)}</p>}
      {queue.held.fresh > 0 && <p className="soft">{words.fresh(queue.held.fresh)}</p>}
      {learned.gone > 0 && <p className="soft">{words.gone(learned.gone)}</p>}
      <QuestionsDue today={asked.today} />
    </>
  );
}

function Done({ asked }: { asked: Asked }) {
  const next = forecast(asked, 400).find(({ day, cards }) => day > asked.today && cards > 0);
  return (
    <div className="sheet stack">
      <p>
        <strong>{words.done}</strong> {next && words.doneNext(sayDay(next.day))}
      </p>
      <p>
        <a href="#learn">{words.more}</a>
      </p>
    </div>
  );
}

function Empty({ whole }: { whole: Curriculum }) {
  const numbers = whole.subjects.filter(({ deck }) => deck === otherDecks.arithmetic).map(({ id }) => id);
  return (
    <div className="sheet stack">
      <h3>{words.emptyTitle}</h3>
      <p>{words.empty}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void learn(numbers, $record.get().recallSubjects)}>
          {words.start}
        </button>
        <a href="#learn">{words.choose}</a>
      </p>
    </div>
  );
}
