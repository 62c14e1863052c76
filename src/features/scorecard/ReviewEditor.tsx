import { type FormEvent, useState } from 'react';
import { type Evidence, type Review, sightings } from '#domain/record/evidence.ts';
import { day } from '#domain/record/values.ts';
import { addReview } from '#stores/evidence.ts';
import { LongField, PickField, TextField } from '#ui/Field.tsx';
import { Modal } from '#ui/Modal.tsx';
import { evidence as words } from '#words/en.ts';
import type { ScorecardContent } from './content.ts';
import { EvidenceLevels } from './EvidenceLevels.tsx';

type Props = { open: boolean; onClose: () => void; content: Pick<ScorecardContent, 'skills'>; item: Evidence };

/** Records what somebody else said of an item: who, when, what they saw, and at which anchor. */
export function ReviewEditor(props: Props) {
  return (
    <Modal open={props.open} title={words.reviewTitle} close={words.close} onClose={props.onClose}>
      <ReviewForm {...props} />
    </Modal>
  );
}

function ReviewForm({ onClose, content, item }: Props) {
  const [by, setBy] = useState('');
  const [on, setOn] = useState('');
  const [saw, setSaw] = useState<Review['saw']>('document');
  const [attests, setAttests] = useState(false);
  const [said, setSaid] = useState('');
  const [levels, setLevels] = useState(item.skills);
  const [problem, setProblem] = useState<{ by?: string; on?: string; save?: string }>({});
  const first = item.skills[0]?.skill ?? 'communication';

  const keep = async () => {
    const found = {
      ...(by.trim() === '' && { by: words.reviewNeedBy }),
      ...(!day.safeParse(on).success && { on: words.badDate }),
    };
    setProblem(found);
    if (Object.keys(found).length > 0) return;
    const saved = await addReview(item.id, { by: by.trim(), on, saw, attests, words: said, skills: levels });
    if (saved.state === 'saved') onClose();
    else setProblem({ save: words.notSaved });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep();
  };

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        label={words.reviewBy}
        value={by}
        problem={problem.by}
        maxLength={300}
        onChange={(event) => setBy(event.target.value)}
      />
      <TextField
        label={words.reviewOn}
        type="date"
        value={on}
        problem={problem.on}
        onChange={(event) => setOn(event.target.value)}
      />
      <PickField
        label={words.reviewSaw}
        value={saw}
        onChange={(event) => setSaw(sightings.find((one) => one === event.target.value) ?? 'document')}
      >
        {sightings.map((one) => (
          <option key={one} value={one}>
            {words.saw[one]}
          </option>
        ))}
      </PickField>
      <label className="actions">
        <input type="checkbox" checked={attests} onChange={(event) => setAttests(event.target.checked)} />
        <span>
          {words.attests}. <span className="soft note">{words.attestsHint}</span>
        </span>
      </label>
      <LongField
        label={words.reviewWords}
        value={said}
        maxLength={20_000}
        onChange={(event) => setSaid(event.target.value)}
      />
      <EvidenceLevels content={content} first={first} levels={levels} onChange={setLevels} />
      {problem.save && <p role="alert">{problem.save}</p>}
      <p className="actions">
        <button type="submit" className="button">
          {words.reviewKeep}
        </button>
        <button type="button" className="plain-button" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
