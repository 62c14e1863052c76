import { useMemo } from 'react';
import type { Evidence } from '#domain/record/evidence.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Resume } from '#domain/record/resume.ts';
import { type Sorted, sortPosting } from '#domain/posting/sort.ts';
import { posting as words } from '#words/en.ts';
import { type BenchContent, skillName } from './content.ts';
import styles from './Posting.module.css';
import { PostingGap } from './PostingGap.tsx';
import { PostingOffer } from './PostingOffer.tsx';
import type { ReadResume } from './useReadResume.ts';

type Props = { posting: string; read: ReadResume; record: PersonRecord; resume: Resume; content: BenchContent };

const states = ['shown', 'supported', 'gap'] as const;

/** What the posting asks for, by what the person can show today. */
export function PostingSorted({ posting, read, record, resume, content }: Props) {
  const { bullets, analyze } = read;
  const { evidence } = record;
  const { sorted, open } = useMemo(
    () =>
      sortPosting(
        posting,
        bullets.map(({ line: { id, text } }) => ({ id, text, analysis: analyze(text) })),
        evidence,
      ),
    [posting, bullets, analyze, evidence],
  );
  if (sorted.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      {states.map((state) => {
        const here = sorted.filter(({ standing }) => standing.state === state);
        return (
          <section key={state} data-state={state} className={styles['group']}>
            <h2>
              {words.states[state]} <span className="note soft">{here.length}</span>
            </h2>
            <p className="note soft">{here.length === 0 ? words.none[state] : words.leads[state]}</p>
            <ul className={styles['signals']}>
              {here.map((one) => (
                <li key={one.signal.id}>
                  <Asked one={one} content={content} />
                  <Answer one={one} read={read} evidence={evidence} resume={resume} content={content} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {open.length > 0 && (
        <section className={styles['group']}>
          <h2>{words.openTitle}</h2>
          <p className="note soft">{words.openLead}</p>
          <ul className={styles['open']}>
            {open.map(({ text, about, demand }, index) => (
              <li key={index}>
                {text}{' '}
                <span className="note soft">
                  {words.about[about]}, {words.demand[demand]}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What is asked for, how strongly, and the lines that say so. */
function Asked({ one: { signal }, content }: { one: Sorted; content: BenchContent }) {
  const { asks, demand, said } = signal;
  return (
    <div>
      <p>
        <strong>{asks.kind === 'skill' ? skillName(content, asks.skill) : words.anyOf(asks.written)}</strong>{' '}
        <span className="note soft" data-demand={demand}>
          {words.demand[demand]}
        </span>
      </p>
      <details className="note">
        <summary>{words.said}</summary>
        <ul>
          {said.map(({ line }) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** A bullet below this score shows something only weakly; editorial. */
const weakBelow = 60;

type AnswerProps = {
  one: Sorted;
  read: ReadResume;
  evidence: readonly Evidence[];
  resume: Resume;
  content: BenchContent;
};

/** What answers it: the bullets that show it, the items that could, or what to do about the gap. */
function Answer({ one: { signal, standing }, read, evidence, resume, content }: AnswerProps) {
  if (standing.state === 'gap') return <PostingGap signal={signal} content={content} />;
  if (standing.state === 'supported')
    return (
      <div>
        {standing.evidence.map((id) => {
          const item = evidence.find((one) => one.id === id);
          return item && <PostingOffer key={id} item={item} resume={resume.id} />;
        })}
      </div>
    );
  return (
    <ol className={styles['bullets']}>
      {standing.bullets.map((id) => {
        const index = read.bullets.findIndex(({ line }) => line.id === id);
        const text = read.bullets[index]?.line.text ?? '';
        const { score } = read.analyze(text);
        return (
          <li key={id}>
            <span className="note soft">{words.bullet(index + 1)}</span> {text}
            {score < weakBelow && <span className={styles['weak']}> {words.weak(score)}</span>}
          </li>
        );
      })}
    </ol>
  );
}
