import { lineKinds, type ResumeLine } from '#domain/record/resume.ts';
import { joinLine, removeLine, setLineKind, splitLine } from '#stores/resumes.ts';
import { resumeBullets, resumeSplit as words } from '#words/en.ts';
import styles from './SplitEditor.module.css';
import { SplitAt } from './SplitAt.tsx';

/** Every line with what it was read as: change that, join a line to the one above, split it in two, or take it out. */
export function SplitEditor({ resume: id, lines }: { resume: string; lines: readonly ResumeLine[] }) {
  return (
    <section aria-label={resumeBullets.view.split}>
      <p className="soft">{words.lead}</p>
      <ol className={styles['lines']}>
        {lines.map((line, index) => (
          <li key={line.id} data-kind={line.kind}>
            <select
              aria-label={words.kindOf(line.text.slice(0, 40))}
              value={line.kind}
              onChange={(event) => {
                const kind = lineKinds.find((known) => known === event.target.value);
                if (kind) void setLineKind(line.id, kind);
              }}
            >
              {lineKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {resumeBullets.kinds[kind]}
                </option>
              ))}
            </select>
            <span className={styles['text']}>{line.text}</span>
            <span className={styles['verbs']}>
              {index > 0 && (
                <button type="button" className="plain-button note" onClick={() => void joinLine(id, line.id)}>
                  {words.join}
                </button>
              )}
              <SplitAt text={line.text} onSplit={(at) => void splitLine(id, line.id, at)} />
              <button type="button" className="plain-button note" onClick={() => void removeLine(line.id)}>
                {words.remove}
              </button>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
