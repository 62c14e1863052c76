import type { KindName } from '#domain/artifacts/kinds.ts';
import { isChecked } from '#domain/artifacts/lint.ts';
import { namePlace, pathOfPlace } from '#domain/artifacts/place.ts';
import type { Finding } from '#domain/artifacts/rule.ts';
import { workshop } from '#words/en.ts';
import styles from './Desk.module.css';
import { cellId, findingId, goTo } from './places.ts';

const words = workshop.findings;

/** Shown before somebody asks for all: a round of feedback that can be worked off. */
const handful = 5;

const pageOf = (code: string, kind: KindName): string => (code.startsWith('CP-DOC-') ? 'every-kind' : kind);

type Props = { kind: KindName; findings: readonly Finding[]; isAll: boolean; onAll: (isAll: boolean) => void };

/** What the rules find, the most severe first, a handful at once; each leads to its place. */
export function Findings({ kind, findings, isAll, onAll }: Props) {
  const shown = isAll ? findings : findings.slice(0, handful);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <aside className={`${styles['findings']} no-print`} aria-labelledby="findings">
      <h2 id="findings">{words.title}</h2>
      <p role="status">
        {findings.length === 0 ? words.none : isChecked(findings) ? words.passes : words.notYet(errors)}
      </p>
      <ol className={styles['list']}>
        {shown.map((finding, index) => (
          <li
            key={`${finding.code} ${pathOfPlace(finding.where)} ${index}`}
            id={
              index === shown.findIndex((one) => pathOfPlace(one.where) === pathOfPlace(finding.where))
                ? findingId(cellId(finding.where))
                : undefined
            }
            tabIndex={-1}
          >
            <p>
              <strong>{finding.type === 'celebratory' ? words.praise : words.severity[finding.severity]}</strong>{' '}
              <button type="button" className="plain-button" onClick={() => goTo(cellId(finding.where))}>
                {namePlace(kind, finding.where)}
              </button>
            </p>
            <p>
              {finding.message} {finding.where.words && <q>{finding.where.words.text}</q>}
            </p>
            <details>
              <summary>{words.why}</summary>
              <p>{finding.why}</p>
              {finding.type !== 'celebratory' && <p>{finding.fix}</p>}
              <p>
                <a href={`/how-documents-are-checked/${pageOf(finding.code, kind)}/#${finding.code}`}>
                  {words.rule} <code>{finding.code}</code>
                </a>
              </p>
            </details>
          </li>
        ))}
      </ol>
      {findings.length > handful && (
        <p className="no-print">
          <button type="button" className="plain-button" onClick={() => onAll(!isAll)}>
            {isAll ? words.first : words.all(findings.length)}
          </button>
        </p>
      )}
    </aside>
  );
}
