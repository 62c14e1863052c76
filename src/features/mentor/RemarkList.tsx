import type { Remark, Round } from '#domain/mentoring/case.ts';
import { onUse } from '#ui/onUse.tsx';
import { mentorDesk, mentoring as words, whileLoading } from '#words/en.ts';
import styles from './Mentor.module.css';

const PlaceName = onUse(async () => (await import('./PlaceName.tsx')).PlaceName, whileLoading);

type Props = {
  remarks: readonly Remark[];
  /** The rounds that the remarks are on. */
  rounds: readonly Round[];
  heading?: string;
  /** Settles a remark, or opens it again; without it nobody can. */
  onSettle?: (comment: string, resolved: boolean) => void;
};

/** Remarks in the order in which they were made, each with its place, its type and whether it is settled. */
export function RemarkList({ remarks, rounds, heading = words.remarks, onSettle }: Props) {
  if (remarks.length === 0) return null;
  return (
    <div className="stack">
      <h4>{heading}</h4>
      <ol>
        {remarks.map((remark) => {
          const { id, body } = remark.comment;
          const where = [body.criterion, body.anchor?.quote ? `“${body.anchor.quote}”` : ''].filter(Boolean).join(', ');
          const work = rounds.find(({ submit }) => submit.id === body.submit)?.submit.body;
          return (
            <li key={id}>
              <p>
                <span className={styles['type']}>{words.type[body.type]}</span>
                {work && work.document !== '' && body.anchor && body.anchor.at !== '' && (
                  <PlaceName kind={work.document} text={work.text} at={body.anchor.at} />
                )}
                {where === '' ? '' : ` · ${where}`}{' '}
                <span className="soft">({remark.resolved ? words.settled : words.open})</span>
              </p>
              <p>{body.text}</p>
              {onSettle && (
                <button type="button" className="plain-button no-print" onClick={() => onSettle(id, !remark.resolved)}>
                  {remark.resolved ? mentorDesk.case.reopen : mentorDesk.case.settle}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
