import type { FlagAnswer } from '#domain/record/core.ts';
import { severities } from '#domain/framework/severity.ts';
import { answerFlag, clearFlag } from '#stores/flags.ts';
import { framework, scorecard as words } from '#words/en.ts';
import type { ListedFlag } from './content.ts';
import styles from './Flags.module.css';

const answers = ['yes', 'partly', 'no'] as const;
const groups = ['self', 'role', 'team'] as const;

/** The checklist of red flags. It informs; only the person makes one a deal-breaker. */
export function Flags({ flags, answers: given }: { flags: readonly ListedFlag[]; answers: readonly FlagAnswer[] }) {
  const ordered = flags.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return (
    <section aria-labelledby="flags-title" className="stack">
      <h2 id="flags-title">{words.flags.title}</h2>
      <p className="soft">
        {words.flags.lead} {words.flags.progress(given.length, flags.length)}
      </p>
      {groups.map((about) => (
        <div key={about}>
          <h3>{framework.redFlags.about[about]}</h3>
          {about === 'team' && <p className="soft note">{words.flags.teamHint}</p>}
          {ordered
            .filter((flag) => flag.about === about)
            .map((flag) => (
              <Flag key={flag.id} flag={flag} given={given.find(({ id }) => id === flag.id)} />
            ))}
        </div>
      ))}
      <p className="actions">
        <a className="button" href="#result">
          {words.rate.finish}
        </a>
      </p>
    </section>
  );
}

function Flag({ flag, given }: { flag: ListedFlag; given: FlagAnswer | undefined }) {
  return (
    <fieldset className={styles['flag']}>
      <legend>
        <strong>{flag.name}</strong> <span className="note soft">{framework.redFlags.severity[flag.severity]}</span>
      </legend>
      <p>{flag.question}</p>
      <div className={styles['answers']}>
        {answers.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={`flag-${flag.id}`}
              checked={given?.answer === answer}
              onChange={() => void answerFlag(flag.id, { answer })}
            />{' '}
            {words.flags.answers[answer]}
          </label>
        ))}
        {given && (
          <button type="button" className="plain-button note" onClick={() => void clearFlag(flag.id)}>
            {words.flags.clear}
          </button>
        )}
      </div>
      {given && given.answer !== 'no' && (
        <>
          <label className={styles['veto']}>
            <input
              type="checkbox"
              checked={given.veto}
              onChange={(event) => void answerFlag(flag.id, { answer: given.answer, veto: event.target.checked })}
            />{' '}
            {words.flags.veto}
          </label>
          <p className="note">
            <strong>{words.flags.settle}:</strong> {flag.settledBy}
          </p>
        </>
      )}
      <p className="note">
        <a href={`/red-flags/#${flag.id}`}>{words.flags.more}</a>
      </p>
    </fieldset>
  );
}
