import { useMemo } from 'react';
import { restsOnRetracted } from '#domain/interview/retracted.ts';
import { readPrinciples } from '#domain/interview/principles.ts';
import type { CompanyValues } from '#domain/record/company-values.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { removeCompanyValues, setCompanyValues } from '#stores/company-values.ts';
import { questionHeads } from '#stores/question-bank.ts';
import { $drafts } from '#stores/typing.ts';
import { PickField } from '#ui/Field.tsx';
import { NotFetched } from '#ui/NotFetched.tsx';
import { useFetched } from '#ui/useFetched.ts';
import { useSaved } from '#ui/useSaved.ts';
import { useSettled } from '#ui/useSettled.ts';
import { companyValues as words } from '#words/en.ts';
import type { Names } from './CompanyValuesPage.tsx';
import styles from './Interviewing.module.css';
import { Matched } from './Matched.tsx';
import { Text } from './Text.tsx';
import { ValuesRounds } from './ValuesRounds.tsx';

type Props = { values: CompanyValues; record: PersonRecord; names: Names };

/** The principles of one company: pasted, read, matched with questions and stories, practiced in rounds of three. */
export function ValuesWork({ values, record, names }: Props) {
  const { id } = values;
  const heads = useFetched(questionHeads);
  const typed = useSaved($drafts)[`companyValues ${id} text`]?.text ?? values.text;
  const text = useSettled(typed, id, 300);
  const stories = useMemo(
    () => record.stories.filter((story) => !restsOnRetracted(story, record.evidence)),
    [record.stories, record.evidence],
  );
  const read = useMemo(
    () => (heads.state === 'here' ? readPrinciples(text, heads.value, stories) : []),
    [heads, text, stories],
  );
  const remove = async () => {
    const saved = await removeCompanyValues(id);
    if (saved.state === 'saved') location.hash = 'all';
  };
  const bare = read.filter((one) => one.stories.length === 0).map(({ principle }) => principle.name);
  return (
    <article className="stack">
      <p className="no-print">
        <a href="#all">{words.back}</a>
      </p>
      <h2>{values.company}</h2>
      <div className={`no-print ${styles['pair']}`}>
        <Text kind="companyValues" id={id} label={words.company} field="company" text={values.company} />
        {record.applications.length > 0 && (
          <PickField
            label={words.application}
            value={values.application}
            onChange={(event) => void setCompanyValues(id, event.target.value)}
          >
            <option value="">{words.noApplication}</option>
            {record.applications.map((one) => (
              <option key={one.id} value={one.id}>
                {`${one.company}, ${one.title}`}
              </option>
            ))}
          </PickField>
        )}
      </div>
      <div className="no-print">
        <Text
          kind="companyValues"
          id={id}
          label={words.text}
          hint={words.textHint}
          field="text"
          text={values.text}
          rows={8}
        />
      </div>
      {heads.state === 'loading' && <p role="status">{words.fetching}</p>}
      {heads.state === 'missing' && <NotFetched says={words.notFetched} again={words.again} onAgain={heads.retry} />}
      {heads.state === 'here' && text.trim() === '' && <p>{words.empty}</p>}
      {read.length > 0 && (
        <>
          <p role="status">{words.found(read.length)}</p>
          {bare.length > 0 && <p>{words.gaps(bare)}</p>}
          <ol className={styles['rows']}>
            {read.map((one, place) => (
              <Matched
                key={`${place} ${one.principle.name}`}
                read={one}
                names={names}
                hasStories={stories.length > 0}
              />
            ))}
          </ol>
          <ValuesRounds read={read} record={record} />
          <p className="note soft">{words.rule}</p>
        </>
      )}
      <section className="stack" aria-labelledby="prompts">
        <h3 id="prompts">{words.prompts}</h3>
        <ul>
          {words.promptList.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
        {values.application !== '' && (
          <p className="no-print">
            <a href={`/applications/#${values.application}`}>{words.toApplication}</a>
          </p>
        )}
      </section>
      <p className="no-print">
        <button type="button" className="plain-button note" onClick={() => void remove()}>
          {words.remove}
        </button>
      </p>
    </article>
  );
}
