import { type MouseEvent, useRef, useState } from 'react';
import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';
import type { Framework } from '#domain/framework/target.ts';
import { defaultProfile } from '#domain/record/core.ts';
import { levelsGiven, type QuickAnswers } from '#domain/scorecard/given.ts';
import { $record, $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { whileLoading } from '#words/en.ts';
import { AskQuickly } from './AskQuickly.tsx';

const QuickResult = onUse(async () => (await import('./QuickResult.tsx')).QuickResult, whileLoading);

/** One question of the quick score. */
export type QuickQuestion = {
  id: SkillId;
  name: string;
  prompt: string;
  answers: { text: string; level: AnchorLevel }[];
};

/** Whether the answers of this visit are on disk. */
export type Keeping = 'saving' | 'saved' | 'not';

/** Saves answers one after the other, and keeps who goes on at once until all of them are on disk. */
function useKeeping() {
  const [keeping, setKeeping] = useState<Keeping>('saved');
  const written = useRef(Promise.resolve());
  const saveAfter = async (earlier: Promise<void>, given: QuickAnswers) => {
    await earlier;
    try {
      const { rateQuickly } = await import('#stores/ratings.ts');
      const { state } = await rateQuickly(given);
      if (state !== 'saved') setKeeping('not');
    } catch {
      setKeeping('not');
    }
  };
  const keep = async (given: QuickAnswers) => {
    setKeeping((was) => (was === 'not' ? was : 'saving'));
    const mine = saveAfter(written.current, given);
    written.current = mine;
    await mine;
    if (written.current === mine) setKeeping((was) => (was === 'saving' ? 'saved' : was));
  };
  const goOn = (event: MouseEvent<HTMLAnchorElement>) => {
    if (keeping !== 'saving') return;
    event.preventDefault();
    const { href } = event.currentTarget;
    const wait = async () => {
      await written.current;
      location.assign(href);
    };
    void wait();
  };
  return { keeping, keep, goOn };
}

type Props = { questions: QuickQuestion[]; framework: Framework };

/** Six questions in under a minute; the answers are saved, stand when one comes back, and go into the full scorecard. */
export function QuickScore({ questions, framework }: Props) {
  const { ratings, profile, evidence } = useSaved($record);
  const isOpen = useSaved($saveState).state !== 'loading';
  const { keeping, keep, goOn } = useKeeping();
  const [given, setGiven] = useState<QuickAnswers>({});
  // Null until somebody begins in this visit: then what is saved stands.
  const [place, setPlace] = useState<number | null>(null);
  const [hasMoved, setHasMoved] = useState(false);

  const onAnchors = new Set(ratings.filter(({ from }) => from === 'anchors').map(({ id }) => id));
  const asked = questions.filter(({ id }) => !onAnchors.has(id));
  const answers = levelsGiven(given, ratings);
  const hasAnswers = isOpen && questions.some(({ id }) => answers[id] !== undefined);
  const index = place ?? (hasAnswers ? asked.length : 0);
  const question = asked[index];

  const goTo = (next: number) => {
    setPlace(next);
    setHasMoved(true);
  };
  const decide = (id: SkillId, level: AnchorLevel) => {
    setGiven({ ...given, [id]: level });
    goTo(index + 1);
    void keep({ [id]: level });
  };

  if (question)
    return (
      <AskQuickly
        key={question.id}
        question={question}
        index={index}
        count={asked.length}
        answer={answers[question.id] ?? null}
        arrive={hasMoved}
        onLook={() => setPlace(index)}
        onDecide={(level) => decide(question.id, level)}
        onTurn={goTo}
      />
    );
  const left = asked.findIndex(({ id }) => answers[id] === undefined);
  return (
    <QuickResult
      answers={answers}
      framework={framework}
      target={profile[0] ?? defaultProfile}
      nameOf={(id) => questions.find((one) => one.id === id)?.name}
      hasEvidence={evidence.length > 0}
      keeping={keeping}
      arrive={hasMoved}
      onGoOn={goOn}
      onAgain={asked.length > 0 ? () => goTo(0) : null}
      onRest={hasAnswers && left > 0 ? () => goTo(left) : null}
    />
  );
}
