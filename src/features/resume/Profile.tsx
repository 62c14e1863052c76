import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { bulletsOf, linesOf, type PlacedBullet } from '#domain/bench/outline.ts';
import type { guard } from '#domain/guard/guard.ts';
import type { Resume } from '#domain/record/resume.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { writeProfile } from '#stores/resumes.ts';
import { $drafts } from '#stores/typing.ts';
import { useSaved } from '#ui/useSaved.ts';
import { resumeProfile as words } from '#words/en.ts';
import styles from './Profile.module.css';
import { TypedText } from './TypedText.tsx';
import { useReadResume } from './useReadResume.ts';

const texts = [
  { field: 'statement', most: 600, rows: 4 },
  { field: 'headline', most: 220, rows: 2 },
  { field: 'about', most: 2600, rows: 10 },
] as const;

type Field = (typeof texts)[number]['field'];
type Guard = typeof guard;

/** Kinds of fact that somebody could check; how a text says it is the person's own. */
const facts = new Set(['number', 'date', 'technology', 'name', 'title']);

/** Bullets offered as facts. */
const mostFacts = 6;

/** The summary, the headline and the about text, held against what the résumé and the ledger say. */
export function Profile({ record, resume }: { record: PersonRecord; resume: Resume }) {
  const [check, setCheck] = useState<{ guard: Guard } | null>(null);
  useEffect(() => {
    let isHere = true;
    import('#domain/guard/guard.ts').then(
      (loaded) => isHere && setCheck({ guard: loaded.guard }),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  const { resumeLines, evidence } = record;
  const own = useMemo(() => {
    const lines = linesOf(resumeLines, resume.id);
    const kept = evidence.filter(({ state }) => state === 'kept' || state === 'checked');
    return [...lines.map(({ text }) => text), ...kept.flatMap(({ title, text, role }) => [title, text, role])].filter(
      (text) => text !== '',
    );
  }, [resumeLines, evidence, resume.id]);
  const read = useReadResume(resumeLines, resume.id);
  const bullets = useMemo(() => {
    const all = bulletsOf(linesOf(resumeLines, resume.id));
    // The best six, once they are read.
    if (read === null || read === 'missing') return all.slice(0, mostFacts);
    const score = ({ line }: PlacedBullet) => read.analyze(line.text).score;
    return all.toSorted((one, other) => score(other) - score(one)).slice(0, mostFacts);
  }, [read, resumeLines, resume.id]);
  return (
    <div className={styles['profile']}>
      <p className="soft">{words.lead}</p>
      {texts.map(({ field, most, rows }) => (
        <section key={field} className="stack">
          <TypedText
            kind="resumes"
            id={resume.id}
            field={field}
            label={words[field].label}
            hint={words[field].hint}
            text={resume[field]}
            rows={rows}
          />
          <Judged resume={resume} field={field} most={most} own={own} guard={check?.guard ?? null} />
        </section>
      ))}
      <section>
        <h2>{words.facts}</h2>
        <ul className={styles['facts']}>
          {bullets.map(({ line }) => (
            <li key={line.id}>{line.text}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

type JudgedProps = { resume: Resume; field: Field; most: number; own: readonly string[]; guard: Guard | null };

/** What is still open in a text, what is too long, and what nothing of the person's own backs. */
function Judged({ resume, field, most, own, guard: judge }: JudgedProps) {
  const drafts = useSaved($drafts);
  const text = drafts[`resumes ${resume.id} ${field}`]?.text ?? resume[field];
  const later = useDeferredValue(text);
  const slots = text.match(/\[[^\]]+\]/gu)?.length ?? 0;
  const foreign = useMemo(() => {
    if (!judge || later.trim() === '') return [];
    const written = later.replaceAll(/\[[^\]]+\]/gu, ' ');
    const found = judge('', written, own).violations.filter(({ kind }) => facts.has(kind));
    return [...new Set(found.map((violation) => violation.text))];
  }, [judge, later, own]);
  if (text.trim() === '')
    return (
      <div className={styles['shape']}>
        <p>
          <span className="note soft">{words.shape}: </span>
          {words[field].shape}
        </p>
        <button
          type="button"
          className="button quiet small"
          onClick={() => writeProfile(resume.id, field, words[field].shape)}
        >
          {words.use}
        </button>
      </div>
    );
  return (
    <div className="note" role="status">
      <p className={text.length > most ? styles['over'] : 'soft'}>
        {words.length(text.length, most)}
        {text.length > most && ` · ${words.tooLong(text.length - most)}`}
        {slots > 0 && ` · ${words.slots(slots)}`}
      </p>
      {foreign.length > 0 ? (
        <p className={styles['over']}>
          {words.notYours}: <strong>{foreign.join(', ')}</strong>. {words.notYoursHint}
        </p>
      ) : (
        judge && <p className={styles['good']}>{words.guarded}</p>
      )}
    </div>
  );
}
