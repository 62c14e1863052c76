import { type MouseEvent, useEffect, useRef } from 'react';
import { type SkillId, skillIds } from '#domain/framework/skill.ts';
import type { Framework } from '#domain/framework/target.ts';
import type { Target } from '#domain/scorecard/bars.ts';
import type { QuickAnswers } from '#domain/scorecard/given.ts';
import { quickScore, type QuickScore } from '#domain/scorecard/quick.ts';
import { home } from '#words/en.ts';
import type { Keeping } from './QuickScore.tsx';

const words = home.score;

type Props = {
  answers: QuickAnswers;
  framework: Framework;
  target: Target;
  nameOf: (id: SkillId) => string | undefined;
  hasEvidence: boolean;
  keeping: Keeping;
  arrive: boolean;
  onGoOn: (event: MouseEvent<HTMLAnchorElement>) => void;
  /** Null where every question was answered on the anchors, which a quick answer never replaces. */
  onAgain: (() => void) | null;
  /** To the first question left open; null without one. */
  onRest: (() => void) | null;
};

/** What the answers say: a range, since most skills were not asked about. */
export function QuickResult(props: Props) {
  const { answers, framework, target, nameOf, hasEvidence, keeping, arrive, onGoOn, onAgain, onRest } = props;
  const score = quickScore(answers, framework, target);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrive) heading.current?.focus();
  }, [arrive]);
  const isEmpty = score.answered.length === 0;
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {words.result}
      </h3>
      {isEmpty ? (
        <p>{words.noAnswer}</p>
      ) : (
        <Ranges score={score} level={framework.levels[target.level].name} nameOf={nameOf} hasEvidence={hasEvidence} />
      )}
      {keeping === 'not' && <p role="alert">{words.notSaved}</p>}
      <p className="actions">
        <a className="button" href="/scorecard/#rate" onClick={onGoOn}>
          {words.onward}
        </a>
        {onRest && (
          <button type="button" className="button quiet" onClick={onRest}>
            {words.rest}
          </button>
        )}
        {onAgain && (
          <button type="button" className="plain-button" onClick={onAgain}>
            {words.again}
          </button>
        )}
      </p>
      {keeping !== 'not' && !isEmpty && (
        <p className="note soft">{keeping === 'saving' ? words.saving : words.carried}</p>
      )}
    </div>
  );
}

type RangesProps = Pick<Props, 'nameOf' | 'hasEvidence'> & { score: QuickScore; level: string };

function Ranges({ score, level, nameOf, hasEvidence }: RangesProps) {
  const widest = score.below.find(({ id }) => nameOf(id) !== undefined);
  const name = widest && nameOf(widest.id);
  return (
    <>
      <p>{words.claimed(score.claimed, level, skillIds.length - score.answered.length)}</p>
      <p>{hasEvidence ? words.evidenced : words.supported(score.supported)}</p>
      {widest && name && <p>{words.widest(name, widest.level, widest.target)}</p>}
      <p className="note soft">{words.narrow(score.answered.length, skillIds.length, score.weightAsked)}</p>
    </>
  );
}
