import { useEffect, useState } from 'react';
import { readBrief } from '#domain/exercises/brief.ts';
import { calibrate, enoughForKappa, type ReferenceArtifact } from '#domain/mentoring/calibration.ts';
import type { Step } from '#domain/mentoring/event.ts';
import type { SavedCalibration } from '#domain/record/mentoring.ts';
import { rateReference, referencesHere } from '#stores/calibrating.ts';
import { $record } from '#stores/record.ts';
import { BriefText } from '#ui/BriefText.tsx';
import { HeadedTable } from '#ui/HeadedTable.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { calibration as words } from '#words/en.ts';
import type { Named } from './content.ts';
import { PlainText } from './PlainText.tsx';
import { SelfAgainst } from './SelfAgainst.tsx';
import { Steps } from './Steps.tsx';
import { useCases } from './useCases.ts';

/** A mentor’s eye held against rated work, and their mentees’ own ratings held against theirs. */
export function Calibration({ skills }: { skills: readonly Named[] }) {
  const { calibrations } = useSaved($record);
  const cases = useCases('mentor');
  const [references, setReferences] = useState<ReferenceArtifact[] | 'loading' | null>('loading');
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const here = await referencesHere();
      if (!isStale) setReferences(here);
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, []);
  if (references === 'loading') return <p role="status">{words.loading}</p>;
  if (!references) return <p role="alert">{words.missing}</p>;
  const unrated = references.filter(({ id }) => !calibrations.some((one) => one.id === id));
  const rated = references.find(({ id }) => id === shown);
  const [next] = unrated;
  return (
    <section className="stack" aria-labelledby="calibration">
      <h2 id="calibration">{words.title}</h2>
      <p>{words.lead}</p>
      <Standing references={references} calibrations={calibrations} />
      {rated ? (
        <Compared
          reference={rated}
          steps={calibrations.find(({ id }) => id === rated.id)?.steps ?? []}
          onNext={next ? () => setShown(null) : null}
        />
      ) : (
        next && <Rate key={next.id} reference={next} left={unrated.length} onRated={() => setShown(next.id)} />
      )}
      {!next && <p>{words.allRated}</p>}
      <SelfAgainst cases={cases} skills={skills} />
    </section>
  );
}

type Both = { references: readonly ReferenceArtifact[]; calibrations: readonly SavedCalibration[] };

function Standing({ references, calibrations }: Both) {
  const pairs = references.flatMap(({ id, rows }) => {
    const mine = calibrations.find((one) => one.id === id)?.steps ?? [];
    return rows.flatMap(({ skill, step }, at) => {
      const own = mine[at];
      return own ? [{ skill, mine: own, reference: step }] : [];
    });
  });
  const { count, lean, same, kappa } = calibrate(pairs);
  if (lean === null) return null;
  const few = enoughForKappa - count;
  return (
    <p role="status">
      {words.lean(lean)} {words.same(same, count)}{' '}
      {kappa === null ? (few > 0 ? words.noKappa(few) : words.noKappaYet) : words.kappa(kappa)}
    </p>
  );
}

function Rate({ reference, left, onRated }: { reference: ReferenceArtifact; left: number; onRated: () => void }) {
  const [rated, setRated] = useState<(Step | null)[]>(() => reference.rows.map(() => null));
  const [problem, setProblem] = useState('');
  const keep = async () => {
    const steps = rated.flatMap((step) => step ?? []);
    if (steps.length < reference.rows.length) return setProblem(words.needRows);
    const saved = await rateReference(reference.id, steps);
    if (saved.state === 'saved') onRated();
    else setProblem(words.notSaved);
  };
  return (
    <SubmitForm submit={words.keep} problem={problem} onSubmit={keep}>
      <h3>{reference.name}</h3>
      <p className="soft">{words.next(left)}</p>
      <details>
        <summary>{words.brief}</summary>
        <BriefText parts={readBrief(reference.brief)} />
      </details>
      <div className="sheet">
        <PlainText text={reference.text} at="" marks={[]} />
      </div>
      <Steps
        rows={reference.rows}
        rated={rated}
        onRate={(row, step) => setRated(rated.map((each, at) => (at === row ? step : each)))}
      />
    </SubmitForm>
  );
}

type ComparedProps = { reference: ReferenceArtifact; steps: readonly number[]; onNext: (() => void) | null };

function Compared({ reference, steps, onNext }: ComparedProps) {
  return (
    <div className="stack">
      <h3>{reference.name}</h3>
      <HeadedTable heads={[words.row, words.mine, words.reference, words.reason]}>
        {reference.rows.map(({ criterion, step, reason }, at) => (
          <tr key={criterion}>
            <th scope="row">{criterion}</th>
            <td data-head={words.mine}>{steps[at]}</td>
            <td data-head={words.reference}>{step}</td>
            <td data-head={words.reason}>{reason}</td>
          </tr>
        ))}
      </HeadedTable>
      <div className="sheet">
        <PlainText text={reference.text} at="" marks={[]} />
      </div>
      {onNext && (
        <p>
          <button type="button" className="button" onClick={onNext}>
            {words.another}
          </button>
        </p>
      )}
    </div>
  );
}
