import type { FlagAnswer } from '#domain/record/core.ts';
import { raiseFlags } from '#domain/scorecard/flags.ts';
import { framework, scorecard as words } from '#words/en.ts';
import type { ListedFlag } from './content.ts';

/** The flags that the person raised, their own deal-breakers first. */
export function FlagList({ flags, answers }: { flags: readonly ListedFlag[]; answers: readonly FlagAnswer[] }) {
  const raised = raiseFlags(answers, flags);
  return (
    <div>
      <h3>{words.flags.title}</h3>
      {answers.length === 0 ? (
        <p>
          {words.flags.unanswered} <a href="#flags">{words.steps.flags}</a>
        </p>
      ) : (
        <>
          {raised.length === 0 && <p>{words.flags.none}</p>}
          <ul>
            {raised.map(({ id, name, severity, answer, veto }) => (
              <li key={id}>
                <a href={`/red-flags/#${id}`}>{name}</a>{' '}
                <span className="note soft">
                  {framework.redFlags.severity[severity]} · {words.flags.answers[answer]}
                  {veto && ` · ${words.flags.dealBreaker}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
