import type { Application } from '#domain/record/application.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { bulletsOf, linesOf } from '#domain/bench/outline.ts';
import { choose } from '#stores/applications.ts';
import { applicationDetail as detail } from '#words/en.ts';
import styles from './ApplicationDetail.module.css';

type Props = { application: Application; record: PersonRecord };

/** The bullets and stories chosen for an application. What was deleted since is no longer listed. */
export function Chosen({ application, record }: Props) {
  const { id, bullets, stories } = application;
  const version = record.resumeVersions.find((one) => one.id === application.version);
  const resume = version?.resume ?? record.resumes.at(-1)?.id;
  const lines = resume === undefined ? [] : bulletsOf(linesOf(record.resumeLines, resume)).map(({ line }) => line);
  const tellable = record.evidence.filter(
    ({ kind, state }) => kind !== 'bullet' && kind !== 'answer' && state !== 'draft',
  );
  return (
    <>
      {lines.length > 0 && (
        <fieldset className={styles['chosen']}>
          <legend>{detail.bullets}</legend>
          {lines.map((line) => (
            <label key={line.id}>
              <input
                type="checkbox"
                checked={bullets.includes(line.id)}
                onChange={({ target }) => void choose(id, 'bullets', line.id, target.checked)}
              />
              <span>{line.text}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className={styles['chosen']}>
        <legend>{detail.stories}</legend>
        {tellable.length === 0 && <p className="soft">{detail.noStories}</p>}
        {tellable.map((item) => (
          <label key={item.id}>
            <input
              type="checkbox"
              checked={stories.includes(item.id)}
              disabled={item.state === 'retracted' && !stories.includes(item.id)}
              onChange={({ target }) => void choose(id, 'stories', item.id, target.checked)}
            />
            <span>
              {item.title} {item.state === 'retracted' && <strong className="note">{detail.retracted}</strong>}
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
