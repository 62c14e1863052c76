import { type MouseEvent, useRef, useState } from 'react';
import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';
import type { Framework } from '#domain/framework/target.ts';
import { defaultProfile } from '#domain/record/core.ts';
import { type QuickAnswers, quickScore } from '#domain/scorecard/quick.ts';
import { Choices } from '#ui/Choices.tsx';
import { home } from '#words/en.ts';

/** One question of the quick score. */
export type QuickQuestion = {
  id: SkillId;
  name: string;
  prompt: string;
  answers: { text: string; level: AnchorLevel }[];
};

const words = home.score;
const percent = (share: number): number => Math.round(share * 100);

/** Six questions in under a minute; the answers are saved and carried over into the full scorecard. */
export function QuickScore({ questions, framework }: { questions: QuickQuestion[]; framework: Framework }) {
  const [answers, setAnswers] = useState<QuickAnswers>({});
  const [index, setIndex] = useState(0);
  const [saving, setSaving] = useState<'saving' | 'saved' | 'not'>('saved');
  const written = useRef(Promise.resolve());
  const question = questions[index];

  const saveAfter = async (earlier: Promise<void>, given: QuickAnswers) => {
    await earlier;
    try {
      const { rateQuickly } = await import('#stores/ratings.ts');
      const { state } = await rateQuickly(given);
      if (state !== 'saved') setSaving('not');
    } catch {
      setSaving('not');
    }
  };
  // One after the other, so that who goes on at once can be kept until all of it is on disk.
  const saveNext = async (given: QuickAnswers) => {
    setSaving((was) => (was === 'not' ? was : 'saving'));
    const mine = saveAfter(written.current, given);
    written.current = mine;
    await mine;
    if (written.current === mine) setSaving((was) => (was === 'saving' ? 'saved' : was));
  };
  const goOn = (event: MouseEvent<HTMLAnchorElement>) => {
    if (saving !== 'saving') return;
    event.preventDefault();
    const { href } = event.currentTarget;
    const wait = async () => {
      await written.current;
      location.assign(href);
    };
    void wait();
  };
  const answer = (level: AnchorLevel) => {
    if (!question) return;
    const given = { ...answers, [question.id]: level };
    setAnswers(given);
    setIndex(index + 1);
    void saveNext({ [question.id]: level });
  };

  if (!question)
    return (
      <QuickResult
        answers={answers}
        questions={questions}
        framework={framework}
        saving={saving}
        onGoOn={goOn}
        onAgain={() => setIndex(0)}
      />
    );
  return (
    <div className="stack">
      <Choices
        key={question.id}
        legend={
          <>
            <span className="note soft">{words.of(index + 1, questions.length)}</span>
            <br />
            <strong>{question.prompt}</strong>
          </>
        }
        choices={question.answers.map(({ text, level }) => ({ value: level, text }))}
        value={answers[question.id] ?? null}
        onChoose={answer}
      />
      <p className="actions">
        {index > 0 && (
          <button type="button" className="plain-button" onClick={() => setIndex(index - 1)}>
            {words.back}
          </button>
        )}
        <button type="button" className="plain-button" onClick={() => setIndex(index + 1)}>
          {words.skip}
        </button>
      </p>
    </div>
  );
}

type ResultProps = {
  answers: QuickAnswers;
  questions: QuickQuestion[];
  framework: Framework;
  saving: 'saving' | 'saved' | 'not';
  onGoOn: (event: MouseEvent<HTMLAnchorElement>) => void;
  onAgain: () => void;
};

function QuickResult({ answers, questions, framework, saving, onGoOn, onAgain }: ResultProps) {
  const score = quickScore(answers, framework, defaultProfile);
  const nameOf = (id: SkillId) => questions.find((question) => question.id === id)?.name ?? id;
  const level = framework.levels[defaultProfile.level].name;
  const widest = score.below[0];
  return (
    <div className="stack" role="status">
      <h3>{words.result}</h3>
      {score.answered.length === 0 ? (
        <p>{words.noAnswer}</p>
      ) : (
        <>
          <p>{words.claimed(percent(score.claimed.from), percent(score.claimed.to), level)}</p>
          <p>{words.supported(percent(score.supported.from), percent(score.supported.to))}</p>
          {widest && <p>{words.widest(nameOf(widest.id), widest.level, widest.target)}</p>}
          <p className="note soft">{words.narrow(score.answered.length, percent(score.weightAsked))}</p>
        </>
      )}
      {saving === 'not' && <p role="alert">{words.notSaved}</p>}
      <p className="actions">
        <a className="button" href="/scorecard/#rate" onClick={onGoOn}>
          {words.onward}
        </a>
        <button type="button" className="plain-button" onClick={onAgain}>
          {words.again}
        </button>
      </p>
      {saving !== 'not' && <p className="note soft">{saving === 'saving' ? words.saving : words.carried}</p>}
    </div>
  );
}
