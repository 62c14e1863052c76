import { useMemo, useState } from 'react';
import { hunksBetween } from '#domain/bench/changes.ts';
import { compareLines } from '#domain/bench/compare.ts';
import { linesFor } from '#domain/bench/outline.ts';
import type { Application } from '#domain/record/application.ts';
import type { ResumeLine, ResumeVersion } from '#domain/record/resume.ts';
import { openResume, removeVersion } from '#stores/resumes.ts';
import { resumeVersions } from '#words/en.ts';
import { ChangedWords } from './Changes.tsx';
import { dayWords, localDay } from './day.ts';
import styles from './Versions.module.css';

const words = resumeVersions.list;

type Props = { version: ResumeVersion; lines: readonly ResumeLine[]; applications: readonly Application[] };

/** A version that was kept: where it went, and what has changed since. */
export function KeptVersion({ version, lines, applications }: Props) {
  const [isCompared, setIsCompared] = useState(false);
  const [said, setSaid] = useState('');
  const sentTo = applications.filter((one) => one.version === version.id).map(({ company }) => company);
  const open = async () => {
    const { saved } = await openResume(version.lines, { name: version.name, origin: '' });
    setSaid(saved.state === 'saved' ? words.opened : resumeVersions.keep.notSaved);
  };
  return (
    <li>
      <p>
        <strong>{version.name}</strong>{' '}
        <span className="note soft">
          {words.line(version.lines.length, dayWords(localDay(version.keptAt)))}
          {version.variant && `, ${version.variant}`}
          {sentTo.length > 0 && `, ${words.sentTo(sentTo.join(', '))}`}
        </span>
      </p>
      <p className={styles['verbs']}>
        <button
          type="button"
          className="plain-button note"
          aria-expanded={isCompared}
          onClick={() => setIsCompared(!isCompared)}
        >
          {isCompared ? words.hide : words.compare}
          <span className="visually-hidden"> {version.name}</span>
        </button>
        <button type="button" className="plain-button note" onClick={() => void open()}>
          {words.open}
          <span className="visually-hidden"> {version.name}</span>
        </button>
        <button type="button" className="plain-button note" onClick={() => void removeVersion(version.id)}>
          {words.remove}
          <span className="visually-hidden"> {version.name}</span>
        </button>
        <span role="status">{said}</span>
      </p>
      {isCompared && <Comparison version={version} lines={linesFor(lines, version.variant)} />}
    </li>
  );
}

function Comparison({ version, lines }: { version: ResumeVersion; lines: readonly ResumeLine[] }) {
  const compared = useMemo(
    () =>
      compareLines(
        version.lines.map(({ text }) => text),
        lines.map(({ text }) => text),
      ).filter(({ state }) => state !== 'same'),
    [version, lines],
  );
  if (compared.length === 0) return <p className="soft">{words.same}</p>;
  return (
    <dl className={styles['compared']}>
      {compared.map((line, index) => (
        <div key={index}>
          <dt>{line.state === 'same' ? '' : words[line.state]}</dt>
          <dd>
            {line.state === 'reworded' ? (
              <ChangedWords hunks={hunksBetween(line.before, line.after)} />
            ) : line.state === 'removed' ? (
              <del>{line.text}</del>
            ) : (
              line.text
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
