import { useState } from 'react';
import { takeReply, type FoundReply } from '#stores/receiving.ts';
import { mentoring } from '#words/en.ts';
import { ReviewWords } from './ReviewWords.tsx';

const words = mentoring.arrived;

/** A reply by mail as the review that it is, to be read before it is taken. */
export function ReplyFound({
  found,
  onClose,
}: {
  found: Extract<FoundReply, { state: 'found' }>;
  onClose: () => void;
}) {
  const [said, setSaid] = useState(found.known ? mentoring.take.nothingNew : '');
  const { event } = found;
  if (event.kind !== 'review') return null;
  const take = async () => {
    const saved = await takeReply(event);
    setSaid(saved.state === 'saved' ? mentoring.take.taken : mentoring.take.notSaved);
  };
  return (
    <div className="sheet stack">
      <h3>{words.reply(event.body.by, found.title)}</h3>
      <ReviewWords review={event.body} self={[]} />
      {found.changed && <p role="alert">{words.changed}</p>}
      <p className="soft note">{words.unsigned}</p>
      <p className="actions">
        {said === '' && (
          <button type="button" className="button" onClick={() => void take()}>
            {words.take}
          </button>
        )}
        <a href="/feedback/">{words.toCase}</a>
        <button type="button" className="plain-button" onClick={onClose}>
          {mentoring.take.close}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
