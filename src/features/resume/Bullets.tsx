import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { standingOf } from '#domain/bench/backed.ts';
import { bulletsOf, expandedIn, linesFor, linesOf } from '#domain/bench/outline.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Resume, ResumeLine } from '#domain/record/resume.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { onUse } from '#ui/onUse.tsx';
import { resumeBullets as words, whileLoading } from '#words/en.ts';
import { BulletRow } from './BulletRow.tsx';
import styles from './Bullets.module.css';
import type { BenchContent } from './content.ts';
import { type Engine, useEngine } from './engine.ts';

const BulletWork = onUse(async () => (await import('./BulletWork.tsx')).BulletWork, whileLoading);
const SplitEditor = onUse(async () => (await import('./SplitEditor.tsx')).SplitEditor, whileLoading);

const views = ['whole', 'one', 'split'] as const;
type View = (typeof views)[number];

type Props = { content: BenchContent; record: PersonRecord; resume: Resume };

/** The résumé as a document: every bullet under its role, with marks in the text and notes in the margin. */
export function Bullets({ content, record, resume }: Props) {
  const engine = useEngine();
  const [view, setView] = useState<View>('whole');
  const [variant, setVariant] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const { resumeLines, evidence } = record;
  const all = useMemo(() => linesOf(resumeLines, resume.id), [resumeLines, resume.id]);
  const lines = useMemo(() => linesFor(all, variant), [all, variant]);
  const bullets = useMemo(() => bulletsOf(lines), [lines]);
  const expanded = useMemo(() => expandedIn(bullets.map(({ line }) => line.text)).join(' '), [bullets]);
  const ready = engine === 'missing' ? null : engine;
  const acronyms = useMemo(() => (expanded === '' ? [] : expanded.split(' ')), [expanded]);
  const toggle = useCallback((id: string) => setOpen((before) => (before === id ? null : id)), []);

  const at = Math.max(
    0,
    bullets.findIndex(({ line }) => line.id === open),
  );
  const one = view === 'one' ? bullets[at] : undefined;
  const row = (line: ResumeLine, index: number) => {
    const isOpen = view === 'one' || open === line.id;
    return (
      <BulletRow
        key={line.id}
        line={line}
        index={index}
        analysis={ready?.analyze(line.text, acronyms) ?? null}
        nameOf={ready?.nameOf ?? String}
        isOpen={isOpen}
        onToggle={view === 'one' ? () => setView('whole') : toggle}
        standing={standingWords(line, evidence)}
      >
        {isOpen && ready && (
          <BulletWork
            key={line.id}
            line={line}
            engine={ready}
            expanded={acronyms}
            record={record}
            resume={resume}
            content={content}
          />
        )}
      </BulletRow>
    );
  };

  return (
    <div className={styles['bullets']}>
      <div className={`${styles['tools']} no-print`}>
        <div role="group" aria-label={words.view.label} className={styles['views']}>
          {views.map((name) => (
            <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
              {words.view[name]}
            </button>
          ))}
        </div>
        {resume.variants.length > 0 && (
          <label className="note">
            {words.variant.label}{' '}
            <select value={variant} onChange={(event) => setVariant(event.target.value)}>
              <option value="">{words.variant.all}</option>
              {resume.variants.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
      </div>
      {engine === 'missing' && <p role="alert">{words.bullet.engineMissing}</p>}
      {view === 'split' && <SplitEditor resume={resume.id} lines={all} />}
      {view !== 'split' && bullets.length === 0 && <p>{words.noBullets}</p>}
      {view === 'whole' && (
        <>
          {ready && <Across engine={ready} bullets={bullets} expanded={acronyms} />}
          <Document lines={lines} row={row} />
        </>
      )}
      {one && (
        <>
          <p className="actions">
            <button
              type="button"
              className="button quiet small"
              disabled={at === 0}
              onClick={() => setOpen(bullets[at - 1]?.line.id ?? null)}
            >
              {words.bullet.previous}
            </button>
            <span role="status">{words.bullet.of(at + 1, bullets.length)}</span>
            <button
              type="button"
              className="button quiet small"
              disabled={at === bullets.length - 1}
              onClick={() => setOpen(bullets[at + 1]?.line.id ?? null)}
            >
              {words.bullet.next}
            </button>
          </p>
          {(one.role || one.section) && <h2 className={styles['role']}>{one.role || one.section}</h2>}
          <ol className={styles['list']}>{row(one.line, at + 1)}</ol>
        </>
      )}
    </div>
  );
}

function standingWords(line: ResumeLine, evidence: readonly Evidence[]): string {
  const standing = standingOf(line, evidence);
  if (standing.state === 'not-kept' || standing.state === 'kept') return '';
  if (standing.state === 'rests-on-retracted')
    return words.bullet.standing[standing.state](standing.retracted.map(({ title }) => title).join(', '));
  return words.bullet.standing[standing.state];
}

/** The lines in their order: headings, roles, and runs of bullets as lists. */
function Document({
  lines,
  row,
}: {
  lines: readonly ResumeLine[];
  row: (line: ResumeLine, index: number) => React.ReactNode;
}) {
  const blocks: { key: string; bullets: ResumeLine[]; line: ResumeLine | null }[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.kind !== 'bullet') blocks.push({ key: line.id, bullets: [], line });
    else if (last && last.line === null) last.bullets.push(line);
    else blocks.push({ key: line.id, bullets: [line], line: null });
  }
  let index = 0;
  return (
    <div className={styles['document']}>
      {blocks.map(({ key, bullets, line }) => {
        if (line === null)
          return (
            <ol key={key} className={styles['list']}>
              {bullets.map((bullet) => row(bullet, ++index))}
            </ol>
          );
        if (line.kind === 'heading') return <h2 key={key}>{line.text}</h2>;
        if (line.kind === 'role')
          return (
            <h3 key={key} className={styles['role']}>
              {line.text}
            </h3>
          );
        return (
          <p key={key} className={styles['line']}>
            {line.text}
          </p>
        );
      })}
    </div>
  );
}

type AcrossProps = { engine: Engine; bullets: ReturnType<typeof bulletsOf>; expanded: readonly string[] };

/** What was found across bullets, and how many findings there are in all. */
function Across({ engine, bullets, expanded }: AcrossProps) {
  // A draft that is typed changes no accepted wording, so that nothing is read anew for it.
  const wordings = useDeferredValue(JSON.stringify(bullets.map(({ line, role }) => [line.text, role])));
  const { found, errors, warnings } = useMemo(() => {
    const read: [string, string][] = JSON.parse(wordings);
    const each = read.flatMap(([text]) => engine.analyze(text, expanded).findings);
    return {
      found: engine.analyzeAll(read.map(([text, role]) => ({ text, role }))).findings,
      errors: each.filter(({ severity }) => severity === 'error').length,
      warnings: each.filter(({ severity }) => severity === 'warning').length,
    };
  }, [engine, wordings, expanded]);
  return (
    <section className={styles['across']}>
      <p>
        <strong>{words.tally(bullets.length, errors, warnings)}</strong>{' '}
        <span className={`${styles['legend']} note soft`}>
          {(['error', 'warning', 'note'] as const).map((kind) => (
            <span key={kind}>
              <span className={styles[kind]}>{words.bullet.severity[kind]}</span> {words.legend[kind]}
            </span>
          ))}
        </span>
      </p>
      {found.length > 0 && (
        <details>
          <summary>
            {words.across} ({found.length})
          </summary>
          <ul className={styles['found']}>
            {found.map((finding, index) => (
              <li key={index}>
                <strong>{engine.nameOf(finding.code)}.</strong> {finding.message} {finding.fix}{' '}
                <span className="soft">
                  {words.acrossWhich(finding.bullets.map((bullet) => bullet + 1))} <code>{finding.code}</code>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
