import { useMemo, useState } from 'react';
import { numberFindings } from '#domain/bench/marks.ts';
import { ledgerTexts } from '#domain/rewriter/ledger-texts.ts';
import type { Resume, ResumeLine } from '#domain/record/resume.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { acceptWording, draftLine, dropDraft, removeLine } from '#stores/resumes.ts';
import { $drafts } from '#stores/typing.ts';
import { LongField } from '#ui/Field.tsx';
import { onUse } from '#ui/onUse.tsx';
import { resumeBullets, resumeFit, resumeWork as words, whileLoading } from '#words/en.ts';
import styles from './BulletWork.module.css';
import { Changes } from './Changes.tsx';
import type { BenchContent } from './content.ts';
import { Earlier } from './Earlier.tsx';
import type { Engine } from './engine.ts';
import { KeepInLedger } from './KeepInLedger.tsx';
import { Marked, Notes } from './Marked.tsx';
import { OpenedPart } from './OpenedPart.tsx';
import { RewritePart } from './RewritePart.tsx';
import { Shows, Why } from './Why.tsx';
import { Variants } from './Variants.tsx';

const Patterns = onUse(async () => (await import('./Patterns.tsx')).Patterns, whileLoading);
const FindNumber = onUse(async () => (await import('./FindNumber.tsx')).FindNumber, whileLoading);
const Defend = onUse(async () => (await import('./Defend.tsx')).Defend, whileLoading);

type Props = {
  line: ResumeLine;
  engine: Engine;
  expanded: readonly string[];
  record: PersonRecord;
  resume: Resume;
  content: BenchContent;
};

/** The wording that waits beside a line: what was typed and is not yet written goes before what was saved. */
const draftOf = (line: ResumeLine): string => $drafts.get()[`resumeLines ${line.id} draft`]?.text ?? line.draft;

/** Works on one bullet: a draft that is checked as it is typed, what it changes, and what stands behind the bullet. */
export function BulletWork({ line, engine, expanded, record, resume: of, content }: Props) {
  const [wording, setWording] = useState(() => draftOf(line) || line.text);
  const [base, setBase] = useState(line.text);
  const [said, setSaid] = useState('');
  // An accepted, undone or otherwise changed bullet is where work starts anew.
  if (base !== line.text) {
    setBase(line.text);
    setWording(draftOf(line) || line.text);
  }
  const write = (text: string) => {
    setWording(text);
    setSaid('');
    draftLine(line.id, text === line.text ? '' : text);
  };
  const accept = async () => {
    const { state } = await acceptWording(line.id, wording.trim());
    setSaid(state === 'saved' ? words.accepted : words.notSaved);
  };
  const discard = async () => {
    setWording(line.text);
    const { state } = await dropDraft(line.id);
    if (state !== 'saved') setSaid(words.notSaved);
  };
  const before = engine.analyze(line.text, expanded);
  const isChanged = wording !== line.text;

  return (
    <section className={styles['work']} aria-label={words.title}>
      <LongField
        label={words.draft}
        hint={words.draftHint}
        rows={3}
        maxLength={20_000}
        value={wording}
        onChange={(event) => write(event.target.value)}
      />
      {isChanged && <Recheck line={line} wording={wording} engine={engine} expanded={expanded} score={before.score} />}
      {isChanged && <Changes before={line.text} after={wording} onChange={write} />}
      <p className="actions">
        <button
          type="button"
          className="button"
          disabled={!isChanged || wording.trim() === ''}
          onClick={() => void accept()}
        >
          {words.accept}
        </button>
        {isChanged && (
          <button type="button" className="plain-button" onClick={() => void discard()}>
            {words.discard}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
      <div className={styles['more']}>
        <OpenedPart title={resumeFit.patterns.title}>{() => <Patterns analysis={before} onUse={write} />}</OpenedPart>
        <OpenedPart title={resumeFit.metrics.title}>
          {() => <FindNumber analysis={before} wording={wording} onUse={write} />}
        </OpenedPart>
        <RewritePart bullet={line.text} ledger={ledgerTexts(record.evidence)} onAccept={write} />
        <Why analysis={before} />
        <Shows analysis={before} content={content} />
        <OpenedPart title={resumeFit.defend.title}>
          {() => <Defend analysis={engine.analyze(wording, expanded)} />}
        </OpenedPart>
        <KeepInLedger line={line} analysis={before} record={record} content={content} />
        <Variants line={line} resume={of} />
        <Earlier line={line} record={record} />
      </div>
      <p className="actions note">
        <a href={`/stories/#line=${line.id}`}>{words.ledger.story}</a>
        <button type="button" className="plain-button note" onClick={() => void removeLine(line.id)}>
          {words.ledger.remove}
        </button>
      </p>
    </section>
  );
}

type RecheckProps = {
  line: ResumeLine;
  wording: string;
  engine: Engine;
  expanded: readonly string[];
  score: number;
};

/** The draft under the same rules, as it is typed. */
function Recheck({ line, wording, engine, expanded, score }: RecheckProps) {
  const [lit, setLit] = useState<number | null>(null);
  const analysis = engine.analyze(wording, expanded);
  const findings = useMemo(() => numberFindings(wording, analysis.findings), [wording, analysis]);
  const base = `${line.id}-draft`;
  const pointing = { base, lit, onLit: setLit, nameOf: engine.nameOf };
  return (
    <div className={styles['recheck']}>
      <p role="status">
        <strong>{words.scores(score, analysis.score)}</strong>
      </p>
      <Marked
        text={wording}
        findings={findings}
        shown={analysis.spans}
        onNote={(number) => document.getElementById(`${base}-n${number}`)?.focus()}
        {...pointing}
      />
      {findings.length === 0 && <p className="note soft">{resumeBullets.bullet.clean(analysis.features)}</p>}
      <Notes findings={findings} isFull {...pointing} />
    </div>
  );
}
