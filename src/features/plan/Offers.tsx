import { useState } from 'react';
import type { Promised } from '#domain/record/plan.ts';
import { keepEvidence } from '#stores/evidence.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { plan } from '#words/en.ts';
import { localDay } from './days.ts';
import styles from './Plan.module.css';

const words = plan.report;

/** What was made, and the bullet and story that each offers, to be kept as drafts which rest on it. */
export function Offers({ promises }: { promises: readonly Promised[] }) {
  const [kept, setKept] = useState<readonly string[]>([]);
  const keep = useOneAtATime(async ({ id, exercise, evidence, work, doneAt }: Promised, kind: 'bullet' | 'story') => {
    const { saved } = await keepEvidence({
      kind,
      title: exercise.name,
      text: exercise.becomes[kind],
      skills: [],
      work,
      date: doneAt === '' ? '' : localDay(doneAt),
      buildsOn: evidence === '' ? [] : [evidence],
      origin: `exercise:${exercise.id}`,
      state: 'draft',
    });
    if (saved.state === 'saved') setKept((before) => [...before, `${id} ${kind}`]);
  });
  return (
    <>
      <ul className={styles['list']}>
        {promises.map((promise) => (
          <li key={promise.id}>
            <strong>{promise.exercise.artifact}</strong>
            <p className="note">
              {plan.work.bullet}: {promise.exercise.becomes.bullet}
            </p>
            <p className="note">
              {plan.work.story}: {promise.exercise.becomes.story}
            </p>
            <p className="actions no-print">
              {(['bullet', 'story'] as const).map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className="plain-button"
                  disabled={kept.includes(`${promise.id} ${kind}`)}
                  onClick={() => void keep(promise, kind)}
                >
                  {kind === 'bullet' ? words.keepBullet : words.keepStory}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p role="status">{kept.length > 0 ? words.kept : ''}</p>
    </>
  );
}
