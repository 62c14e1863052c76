import { useId, useMemo, useState } from 'react';
import type { SkillId } from '#domain/framework/ids.ts';
import { targetLevels } from '#domain/framework/ids.ts';
import { type Chooser, findQuestions, type Offered, type Wish } from '#domain/interview/choose.ts';
import { formats, rounds } from '#domain/interview/ids.ts';
import type { QuestionHead } from '#domain/interview/served.ts';
import { $wish } from '#stores/wish.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { interview } from '#words/en.ts';
import { sayDay } from './dates.ts';
import styles from './Practice.module.css';
import type { PracticeContent } from './Practice.tsx';

const words = interview.choose;

/** How many questions are shown at once; more on asking. */
const page = 8;

type Props = {
  content: PracticeContent;
  heads: readonly QuestionHead[];
  chooser: Chooser;
  onBegin: (head: QuestionHead, variant: number) => Promise<void>;
};

/** The questions that fit what the person wants, the one to practice next first. */
export function Choose({ content, heads, chooser, onBegin }: Props) {
  const id = useId();
  const wish = useSaved($wish);
  const [shown, setShown] = useState(page);
  const { offered, share } = useMemo(() => findQuestions(heads, wish, chooser), [heads, wish, chooser]);
  const change = (part: Wish) => {
    $wish.set({ ...wish, ...part });
    setShown(page);
  };
  const nameOf = (skill: SkillId) => content.skills.find((each) => each.id === skill)?.shortName ?? skill;
  return (
    <section aria-labelledby={id} className="stack">
      <h2 id={id}>{words.title}</h2>
      <div className={styles['filters']}>
        <Pick
          label={words.round}
          value={wish.round}
          choices={rounds.map((each) => [each, interview.rounds[each]])}
          onPick={(round) => change({ round })}
        />
        <Pick
          label={words.category}
          value={wish.category}
          choices={content.categories.map(({ id: each, name }) => [each, name])}
          onPick={(category) => change({ category: heads.find((head) => head.category === category)?.category })}
        />
        <Pick
          label={words.skill}
          value={wish.skill}
          choices={content.skills.map(({ id: each, shortName }) => [each, shortName])}
          onPick={(skill) => change({ skill })}
        />
        <Pick
          label={words.level}
          value={wish.level}
          choices={targetLevels.map((each) => [each, interview.levels[each]])}
          onPick={(level) => change({ level })}
        />
        <Pick
          label={words.format}
          value={wish.format}
          choices={formats.map((each) => [each, interview.formats[each]])}
          onPick={(format) => change({ format })}
        />
        <TextField
          label={words.search}
          type="search"
          value={wish.words ?? ''}
          maxLength={80}
          onChange={(event) => change({ words: event.target.value })}
        />
      </div>
      <p className="actions">
        <label>
          <input
            type="checkbox"
            checked={wish.isDue ?? false}
            onChange={(event) => change({ isDue: event.target.checked || undefined })}
          />{' '}
          {words.isDue}
        </label>
        {Object.values(wish).some((each) => each !== undefined && each !== '') && (
          <button type="button" className="plain-button" onClick={() => $wish.set({})}>
            {words.clear}
          </button>
        )}
      </p>
      <p role="status">{sayFound(offered.length, share, wish.isDue ?? false)}</p>
      <ol className={styles['list']}>
        {offered.slice(0, shown).map((each) => (
          <Question key={each.head.id} offered={each} nameOf={nameOf} onBegin={onBegin} />
        ))}
      </ol>
      {offered.length > shown && (
        <p>
          <button type="button" className="button quiet" onClick={() => setShown(shown + page)}>
            {words.more(Math.min(page, offered.length - shown))}
          </button>
        </p>
      )}
      <p className="note soft">{words.rule}</p>
    </section>
  );
}

function sayFound(count: number, share: number, isDue: boolean): string {
  if (count === 0) return isDue ? words.noneDue : words.none;
  return share < 1 ? words.some(count) : words.found(count);
}

type PickProps<V extends string> = {
  label: string;
  value: V | undefined;
  choices: readonly (readonly [V, string])[];
  onPick: (value: V | undefined) => void;
};

function Pick<V extends string>({ label, value, choices, onPick }: PickProps<V>) {
  return (
    <PickField
      label={label}
      value={value ?? ''}
      onChange={(event) => onPick(choices.find(([each]) => each === event.target.value)?.[0])}
    >
      <option value="">{words.any}</option>
      {choices.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </PickField>
  );
}

function Question({
  offered: { head, standing },
  nameOf,
  onBegin,
}: {
  offered: Offered;
  nameOf: (skill: SkillId) => string;
  onBegin: Props['onBegin'];
}) {
  const why = {
    due: () => (standing.because === 'due' ? words.due(sayDay(standing.since)) : ''),
    gap: () => (standing.because === 'gap' ? words.gap(nameOf(standing.skill)) : ''),
    new: () => words.new,
    later: () => (standing.because === 'later' ? words.later(sayDay(standing.on)) : ''),
  }[standing.because]();
  return (
    <li className={styles['question']}>
      <p className={styles['asked']}>{head.question}</p>
      <p className="note soft">
        {interview.levels[head.level]} · {interview.formats[head.format]} · {words.minutes(head.minutes)} · {why}
      </p>
      <p>
        <button type="button" className="button quiet" onClick={() => void onBegin(head, standing.variant)}>
          {words.start}
        </button>
      </p>
    </li>
  );
}
