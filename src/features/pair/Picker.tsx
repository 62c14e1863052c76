import { useMemo, useState } from 'react';
import type { SkillId } from '#domain/framework/ids.ts';
import { chooseQuestions, type Wish } from '#domain/interview/choose.ts';
import type { Try } from '#domain/interview/due.ts';
import { privateId } from '#domain/interview/own-questions.ts';
import { addPick, type Picked } from '#domain/interview/pick.ts';
import type { QuestionHead, Round } from '#domain/interview/served.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Pair } from '#domain/record/pair.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { localDay } from '#ui/dates.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { interview, pair } from '#words/en.ts';
import type { PairContent } from './Pair.tsx';
import styles from './Pair.module.css';
import { PickedList } from './PickedList.tsx';

const words = pair.pick;

/** How many questions are shown at once; more on asking. */
const page = 6;

const banks = ['round', 'all', 'own'] as const;

type Props = {
  content: PairContent;
  record: PersonRecord;
  heads: readonly QuestionHead[];
  tries: ReadonlyMap<string, readonly Try[]>;
  now: string;
  round: Round;
  role: Pair['role'];
  picks: readonly Picked[];
  onPicks: (picks: readonly Picked[]) => void;
};

/** The bank to pick from, by bank, category, skill and words, and the questions that were picked. */
export function Picker({ content, record, heads, tries, now, round, role, picks, onPicks }: Props) {
  const [bank, setBank] = useState<(typeof banks)[number]>('round');
  const [wish, setWish] = useState<Wish>({});
  const [shown, setShown] = useState(page);
  const [said, setSaid] = useState('');
  const gaps = useGaps({ record, content, now, role });
  const fitting = heads.filter(({ id }) => bank !== 'own' || privateId(id) !== null);
  const offered = chooseQuestions(
    fitting,
    { ...wish, round: bank === 'round' ? round : undefined },
    { tries, today: localDay(now), gaps },
  );
  const change = (part: Wish) => {
    setWish({ ...wish, ...part });
    setShown(page);
  };
  const nameOf = (skill: SkillId) => content.skills.find(({ id }) => id === skill)?.shortName ?? skill;
  const others = content.skills.filter(({ id }) => !gaps.includes(id));
  const add = (head: QuestionHead, variant: number) => {
    const picking = addPick(picks, { head, variant });
    if (picking.state === 'added') onPicks(picking.picks);
    setSaid(picking.state === 'added' ? words.added(picking.picks.length) : words[picking.state]);
  };
  return (
    <div className="stack">
      <PickedList picks={picks} round={round} onPicks={onPicks} />
      <h3>{words.find}</h3>
      <div className={styles['pair']}>
        <PickField
          label={words.bank}
          value={bank}
          onChange={({ target }) => {
            setBank(banks.find((one) => one === target.value) ?? bank);
            setShown(page);
          }}
        >
          {banks.map((one) => (
            <option key={one} value={one}>
              {words.banks[one]}
            </option>
          ))}
        </PickField>
        <PickField
          label={interview.choose.category}
          value={wish.category ?? ''}
          onChange={({ target }) =>
            change({ category: heads.find(({ category }) => category === target.value)?.category })
          }
        >
          <option value="">{interview.choose.any}</option>
          {content.categories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </PickField>
        <PickField
          label={interview.choose.skill}
          value={wish.skill ?? ''}
          onChange={({ target }) => change({ skill: content.skills.find(({ id }) => id === target.value)?.id })}
        >
          <option value="">{interview.choose.any}</option>
          {gaps.length > 0 && (
            <optgroup label={words.gaps}>
              {gaps.map((id) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={gaps.length > 0 ? words.others : interview.choose.skill}>
            {others.map(({ id, shortName }) => (
              <option key={id} value={id}>
                {shortName}
              </option>
            ))}
          </optgroup>
        </PickField>
        <TextField
          label={interview.choose.search}
          type="search"
          value={wish.words ?? ''}
          maxLength={80}
          onChange={({ target }) => change({ words: target.value })}
        />
      </div>
      <p role="status">
        {said} {found(bank, offered.length, fitting.length)}
      </p>
      <ol className={styles['rows']} aria-label={words.found}>
        {offered.slice(0, shown).map(({ head, standing }) => {
          const isIn = picks.some((pick) => pick.head.id === head.id);
          return (
            <li key={head.id} className={styles['offer']}>
              <span>
                {head.question}{' '}
                <span className="note soft">
                  {interview.choose.minutes(head.minutes)} · {head.skills.map(nameOf).join(', ')}
                  {privateId(head.id) !== null && ` · ${words.own}`}
                </span>
              </span>
              <button
                type="button"
                className="button quiet small"
                aria-disabled={isIn}
                onClick={() => add(head, standing.variant)}
              >
                {isIn ? words.isIn : words.add}
                <span className="visually-hidden"> {head.question}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {offered.length > shown && (
        <p>
          <button type="button" className="button quiet" onClick={() => setShown(shown + page)}>
            {interview.choose.more(Math.min(page, offered.length - shown))}
          </button>
        </p>
      )}
    </div>
  );
}

function found(bank: (typeof banks)[number], offered: number, fitting: number): string {
  if (bank === 'own' && fitting === 0) return words.noOwn;
  return offered === 0 ? interview.choose.none : interview.choose.found(offered);
}

/** The candidate’s gaps, the largest first; none where the candidate’s record is on another device or knows nothing yet. */
function useGaps({ record, content, now, role }: Pick<Props, 'record' | 'content' | 'now' | 'role'>) {
  const isKnown = role !== 'interviewer' && (record.ratings.length > 0 || record.evidence.length > 0);
  return useMemo(
    (): readonly SkillId[] => (isKnown ? assess(record, content.framework, now).gaps.map(({ id }) => id) : []),
    [record, isKnown, content.framework, now],
  );
}
