import { useMemo } from 'react';
import { type Glance, type Met, type ScanSignal, scanResume, scanSignals } from '#domain/bench/scan.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Resume } from '#domain/record/resume.ts';
import { resumeBullets, resumeScan as words } from '#words/en.ts';
import { Generic } from './Generic.tsx';
import { NineParts } from './NineParts.tsx';
import styles from './Scan.module.css';
import { useReadResume } from './useReadResume.ts';

/** What a first scan of the résumé finds, which parts carry weight, and which lines could be anyone's. */
export function Scan({ record, resume }: { record: PersonRecord; resume: Resume }) {
  const read = useReadResume(record.resumeLines, resume.id);
  const scan = useMemo(
    () => (read === null || read === 'missing' ? null : scanResume(read.lines, read.analyze)),
    [read],
  );
  if (read === 'missing') return <p role="alert">{resumeBullets.bullet.engineMissing}</p>;
  if (read === null || scan === null) return <p role="status">{words.reading}</p>;
  const nameOf = (id: string) => {
    const at = read.bullets.findIndex(({ line }) => line.id === id);
    return at < 0 ? '' : words.bullet(at + 1);
  };
  return (
    <div className={styles['scan']}>
      <p className="soft">{words.lead}</p>
      <section>
        <p className={styles['tally']}>
          <strong>{words.tally(scanSignals.filter((signal) => scan.met[signal].state === 'seen').length)}</strong>
        </p>
        <ul className={styles['signals']}>
          {scanSignals.map((signal) => (
            <Signal key={signal} signal={signal} met={scan.met[signal]} nameOf={nameOf} />
          ))}
        </ul>
      </section>
      <Path path={scan.path} />
      <NineParts lines={read.lines} analyze={read.analyze} nameOf={nameOf} />
      <Generic read={read} />
    </div>
  );
}

type SignalProps = { signal: ScanSignal; met: Met; nameOf: (id: string) => string };

function Signal({ signal, met, nameOf }: SignalProps) {
  const { name, later, missing } = words.signals[signal];
  const where = met.state === 'missing' ? '' : nameOf(met.line);
  return (
    <li data-state={met.state}>
      <strong>{name}</strong>{' '}
      <span className={styles['state']}>
        {words.states[met.state]}
        {met.state !== 'missing' && (
          <>
            : {words.by(met.words)}
            {where && `, ${where}`}
          </>
        )}
      </span>
      {met.state !== 'seen' && <span className="note soft"> {met.state === 'later' ? later : missing}</span>}
    </li>
  );
}

/** The résumé as the scan reads it, down to the end of page one. */
function Path({ path }: { path: readonly Glance[] }) {
  const onPage = path.filter(
    ({ reads }, index) => reads !== 'none' || path.slice(index).some((later) => later.reads !== 'none'),
  );
  const fold = onPage.findIndex(({ line, reads }) => reads !== 'all' && line.kind === 'bullet');
  return (
    <section>
      <h2>{words.path}</h2>
      <p className="note soft">{words.pathHint}</p>
      <ol className={styles['page']}>
        {onPage.map(({ line, seen }, index) => (
          <li key={line.id} data-kind={line.kind} data-fold={index === fold ? words.fold : undefined}>
            {seen}
            <span className={styles['unread']}>{line.text.trimStart().slice(seen.length)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
