import type { Case, Round } from '#domain/mentoring/case.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { say } from '#stores/mentoring.ts';
import { onUse } from '#ui/onUse.tsx';
import { mentoring, whileLoading } from '#words/en.ts';
import type { Choosing } from './Drawn.tsx';
import styles from './Mentor.module.css';
import { emptyRemark, RemarkForm } from './RemarkForm.tsx';
import { RemarkList } from './RemarkList.tsx';
import { marksOf } from './RoundView.tsx';
import { useForm } from './useForm.ts';
import { Wish } from './Wish.tsx';
import { WorkView } from './WorkView.tsx';

const Changes = onUse(async () => (await import('./Changes.tsx')).Changes, whileLoading);

const focusOnText = (): void => document.querySelector<HTMLElement>('[data-remark-text]')?.focus();

type Props = { one: Case; round: Round; exercise: PromisedExercise | null };

/** The round that waits for the mentor: the work, the remarks on it, and the next remark, whose node is chosen in the drawing. */
export function RoundDesk({ one, round, exercise }: Props) {
  const unfinished = useForm('remark', round.submit.id, () => emptyRemark);
  const { form, change } = unfinished;
  const earlier = one.rounds.slice(0, -1);
  const settle = (comment: string, resolved: boolean) => void say(one.id, 'resolve', { comment, resolved });
  const choosing = {
    at: form.quote === '' ? form.at : '',
    onChoose: (at: string) => {
      change({ at, quote: '', near: 0 });
      focusOnText();
    },
  };
  return (
    <div className={styles['desk']}>
      <Work round={round} before={earlier.at(-1)} choosing={choosing} />
      <div className={`${styles['beside']} stack`}>
        <RemarkList
          remarks={earlier.flatMap(({ remarks }) => remarks)}
          rounds={earlier}
          heading={mentoring.carried}
          onSettle={settle}
        />
        <RemarkList remarks={round.remarks} rounds={[round]} onSettle={settle} />
        <Wish round={round} />
        <RemarkForm one={one} round={round} exercise={exercise} unfinished={unfinished} />
      </div>
    </div>
  );
}

type WorkProps = { round: Round; before: Round | undefined; choosing: Choosing };

function Work({ round, before, choosing }: WorkProps) {
  return (
    <section className="stack" aria-labelledby="work">
      <h3 id="work">{mentoring.round(round.submit.body.round)}</h3>
      <WorkView work={round.submit.body} marks={marksOf(round.remarks)} choosing={choosing} />
      {before && <Changes before={before.submit.body} after={round.submit.body} />}
    </section>
  );
}
