import { useState } from 'react';
import * as z from 'zod/mini';
import { type Evidence, type Review, reviewSchema, sightings } from '#domain/record/evidence.ts';
import { day } from '#domain/record/values.ts';
import { addReview } from '#stores/evidence.ts';
import { shelf } from '#stores/unfinished.ts';
import { LongField, PickField, TextField } from '#ui/Field.tsx';
import { Modal } from '#ui/Modal.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { useUnfinished } from '#ui/useUnfinished.ts';
import { evidence as words } from '#words/en.ts';
import type { ScorecardContent } from './content.ts';
import { EvidenceLevels } from './EvidenceLevels.tsx';
import { StartOver } from '#ui/StartOver.tsx';
import { whyNotSaved } from './why-not-saved.ts';

type Props = { open: boolean; onClose: () => void; content: Pick<ScorecardContent, 'skills'>; item: Evidence };

type Draft = Pick<Review, 'by' | 'on' | 'saw' | 'attests' | 'skills' | 'words'>;

const { saw, attests, skills } = reviewSchema.shape;
const typed = z.string();
/** What an earlier visit left in the form; texts may still be wrong. */
const unfinishedSchema = z.partial(z.object({ saw, attests, skills, by: typed, on: typed, words: typed }));

function readForm(kept: unknown): Partial<Draft> | null {
  const read = unfinishedSchema.safeParse(kept);
  // A field that is there was parsed, and one that is not stays as the form began.
  return read.success && Object.keys(read.data).length > 0 ? (read.data as Partial<Draft>) : null;
}

/** Records what somebody else said of an item: who, when, what they saw, and at which anchor. */
export function ReviewEditor(props: Props) {
  return (
    <Modal open={props.open} title={words.reviewTitle} close={words.close} onClose={props.onClose}>
      <ReviewForm {...props} />
    </Modal>
  );
}

function ReviewForm({ onClose, content, item }: Props) {
  const begin = (): Draft => ({ by: '', on: '', saw: 'document', attests: false, skills: item.skills, words: '' });
  const unfinished = useUnfinished(shelf, `review ${item.id}`, begin, readForm);
  const { form: draft, change } = unfinished;
  const [problem, setProblem] = useState<{ by?: string; on?: string; save?: string }>({});
  const first = item.skills[0]?.skill ?? 'communication';

  const leave = () => {
    unfinished.done();
    onClose();
  };
  const keep = useSubmit(async () => {
    const found = {
      ...(draft.by.trim() === '' && { by: words.reviewNeedBy }),
      ...(!day.safeParse(draft.on).success && { on: words.badDate }),
    };
    setProblem(found);
    if (Object.keys(found).length > 0) return;
    const saved = await addReview(item.id, { ...draft, by: draft.by.trim() });
    if (saved.state === 'saved') leave();
    else setProblem({ save: whyNotSaved(saved.reason) });
  });

  return (
    <form className="stack" onSubmit={keep} noValidate>
      {unfinished.isBack && (
        <StartOver says={words.isBack} startOver={words.startOver} onStartOver={unfinished.startOver} />
      )}
      <TextField
        label={words.reviewBy}
        value={draft.by}
        problem={problem.by}
        maxLength={300}
        onChange={(event) => change({ by: event.target.value })}
      />
      <TextField
        label={words.reviewOn}
        type="date"
        value={draft.on}
        problem={problem.on}
        onChange={(event) => change({ on: event.target.value })}
      />
      <PickField
        label={words.reviewSaw}
        value={draft.saw}
        onChange={(event) => change({ saw: sightings.find((one) => one === event.target.value) ?? 'document' })}
      >
        {sightings.map((one) => (
          <option key={one} value={one}>
            {words.saw[one]}
          </option>
        ))}
      </PickField>
      <label className="actions">
        <input
          type="checkbox"
          checked={draft.attests}
          onChange={(event) => change({ attests: event.target.checked })}
        />
        <span>
          {words.attests}. <span className="soft note">{words.attestsHint}</span>
        </span>
      </label>
      <LongField
        label={words.reviewWords}
        value={draft.words}
        maxLength={20_000}
        onChange={(event) => change({ words: event.target.value })}
      />
      <EvidenceLevels content={content} first={first} levels={draft.skills} onChange={(skills) => change({ skills })} />
      {problem.save && <p role="alert">{problem.save}</p>}
      <p className="actions">
        <button type="submit" className="button">
          {words.reviewKeep}
        </button>
        <button type="button" className="plain-button" onClick={leave}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
