import type { SkillId } from '#domain/framework/skill.ts';
import { judgeBacking } from '#domain/ledger/backing.ts';
import { conflicts } from '#domain/ledger/conflicts.ts';
import { dependentsOf } from '#domain/ledger/rests-on.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { restore, retract } from '#stores/evidence.ts';
import { longDay } from '#ui/dates.ts';
import { evidence as evidenceWords, myPath } from '#words/en.ts';
import { EarlierWordings } from './EarlierWordings.tsx';
import styles from './MyPath.module.css';

type Props = {
  record: Pick<PersonRecord, 'evidence' | 'history'>;
  skills: readonly { id: SkillId; name: string }[];
};

/** The whole evidence ledger as a table, newest first. */
export function Ledger({ record, skills }: Props) {
  const { evidence } = record;
  const differing = conflicts(evidence);
  const ordered = evidence.toSorted((a, b) => b.addedAt.localeCompare(a.addedAt));
  return (
    <section aria-labelledby="ledger" className="stack">
      <h2 id="ledger">{myPath.ledger}</h2>
      <p className="soft">{myPath.ledgerLead}</p>
      {ordered.length === 0 ? (
        <p>{myPath.ledgerEmpty}</p>
      ) : (
        <section className="scroll" tabIndex={0} aria-labelledby="ledger">
          <table>
            <thead>
              <tr>
                <th scope="col">{myPath.item}</th>
                <th scope="col">{myPath.shows}</th>
                <th scope="col">{myPath.backing}</th>
                <th scope="col">{myPath.state}</th>
              </tr>
            </thead>
            <tbody>
              {ordered.map((item) => (
                <Row key={item.id} item={item} record={record} skills={skills} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {differing.length > 0 && (
        <>
          <h3>{myPath.conflicts}</h3>
          <ul>
            {differing.map(({ about, sides }) => (
              <li key={about}>
                <strong>{about}</strong>:{' '}
                {sides.map(({ title, numbers }) => `${numbers.join(', ')} (${title})`).join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Row({ item, record, skills }: Props & { item: Evidence }) {
  const backed = judgeBacking(item);
  const reliant = dependentsOf(record.evidence, item.id).size;
  const wordings = record.history.filter(({ kind, row }) => kind === 'evidence' && row === item.id).toReversed();
  const isOut = item.state === 'retracted';
  return (
    <tr>
      <th scope="row">
        <span className={isOut ? styles['retracted'] : undefined}>{item.title}</span>
        <p className="note soft">
          {evidenceWords.kinds[item.kind]}
          {item.date && ` · ${longDay(item.date)}`}
          {` · ${evidenceWords.works[item.work]}`}
          {reliant > 0 && ` · ${myPath.reliance(reliant)}`}
        </p>
        <EarlierWordings wordings={wordings} />
      </th>
      <td>
        {item.skills.map(({ skill, level }, index) => (
          <span key={skill}>
            {index > 0 && ', '}
            <a href={`/scorecard/#rate-${skill}`}>{skills.find(({ id }) => id === skill)?.name ?? skill}</a> {level}
          </span>
        ))}
      </td>
      <td>
        {evidenceWords.backing[backed.backing]}
        {backed.backing === 'none' && <p className="note soft">{evidenceWords.noBacking[backed.because]}</p>}
      </td>
      <td>
        {evidenceWords.states[item.state]}{' '}
        <button
          type="button"
          className="plain-button note"
          onClick={() => void (isOut ? restore(item.id) : retract(item.id))}
        >
          {isOut ? evidenceWords.restore : evidenceWords.retract}
          <span className="visually-hidden"> {item.title}</span>
        </button>
        {!isOut && item.kind !== 'answer' && (
          <p className="note no-print">
            <a href={`/stories/#evidence=${item.id}`}>
              {myPath.tellAsStory}
              <span className="visually-hidden"> {item.title}</span>
            </a>
          </p>
        )}
      </td>
    </tr>
  );
}
