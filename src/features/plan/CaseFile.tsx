import { type ReactNode, useEffect, useRef } from 'react';
import { readBrief } from '#domain/exercises/brief.ts';
import { casesOf, othersSaid, type Case } from '#domain/plan/case-file.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { BriefText } from '#ui/BriefText.tsx';
import { plan } from '#words/en.ts';
import { caseWords as words } from './case-words.ts';
import styles from './CaseFile.module.css';
import { Made } from './Made.tsx';

/** The case file on the page, to be read and printed: every handed-in piece of work whose ledger item stands. */
export function CaseFile({ record }: { record: PersonRecord }) {
  const cases = casesOf(record.promises, record.evidence);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles['file']} aria-labelledby="case-file-title">
      <p className="actions no-print">
        <button type="button" className="button" disabled={cases.length === 0} onClick={() => print()}>
          {plan.report.casePrint}
        </button>
        <a href="#plan">{plan.report.caseBack}</a>
      </p>
      <h2 id="case-file-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="soft">{cases.length > 0 ? words.lead : plan.report.caseNone}</p>
      {cases.map((one) => (
        <OneCase key={one.id} one={one} />
      ))}
    </section>
  );
}

function OneCase({ one }: { one: Case }) {
  return (
    <article className={styles['case']}>
      <h3>{one.name}</h3>
      <p className="soft note">
        {words.work[one.work]} {words.ai[one.ai]} {one.aiWhere}
      </p>
      <h4>{words.asked}</h4>
      <BriefText parts={readBrief(one.brief)} />
      <Wording title={`${words.made}, ${words.revision(one.revision)}`} text={one.text} />
      <Part title={words.links} lines={one.links} />
      <Part title={words.files} lines={one.files} />
      <Wording title={words.first} text={one.first} />
      <Part
        title={words.rated}
        lines={one.rows.map(({ criterion, step, says, note }) => (
          <>
            <strong>{criterion}</strong>, {words.step(step)}. {says} {note.trim() !== '' && `(${note.trim()})`}
          </>
        ))}
      />
      <Part title={words.reviewed} lines={othersSaid(one, words)} text={words.noReview} />
      <Part title={words.change} text={one.change} />
    </article>
  );
}

function Wording({ title, text }: { title: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <>
      <h4>{title}</h4>
      <Made text={text} />
    </>
  );
}

const none: readonly ReactNode[] = [];

type PartProps = { title: string; lines?: readonly ReactNode[]; text?: string };

/** A part of a case: its lines, else its text; nothing where it has neither. */
function Part({ title, lines = none, text = '' }: PartProps) {
  if (lines.length === 0 && text.trim() === '') return null;
  return (
    <>
      <h4>{title}</h4>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className={styles['text']}>{text.trim()}</p>
      )}
    </>
  );
}
