import { useState } from 'react';
import type { PairFeedback, PairPacket, PairSet } from '#domain/interview/pair-packet.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { acceptSet, takeFeedback } from '#stores/pairs.ts';
import { interview, pair as words } from '#words/en.ts';

/** What came by link or text, to be looked at before anything of it is kept. */
export function Packet({ packet, record }: { packet: PairPacket; record: PersonRecord }) {
  return packet.kind === 'set' ? <Invited set={packet} record={record} /> : <Said feedback={packet} record={record} />;
}

function Invited({ set, record }: { set: PairSet; record: PersonRecord }) {
  const [isRefused, setIsRefused] = useState(false);
  const isHere = record.pairs.some(({ id }) => id === set.pair);
  const accept = async () => {
    const { id, saved } = await acceptSet(set);
    setIsRefused(saved.state !== 'saved');
    if (saved.state === 'saved') location.replace(`#${set.role === 'candidate' ? 'candidate' : 'interview'}=${id}`);
  };
  const other = set.role === 'candidate' ? set.interviewer : set.candidate;
  return (
    <section className="sheet stack" aria-label={words.invitation}>
      <p>{words.invited(set.role, other, interview.rounds[set.round], set.questions.length)}</p>
      <p className="note soft">{words.invitedNote}</p>
      <p>
        <button type="button" className="button" onClick={() => void accept()}>
          {isHere ? words.openAgain : words.accept[set.role]}
        </button>
      </p>
      {isRefused && <p role="alert">{words.notSaved}</p>}
    </section>
  );
}

function Said({ feedback, record }: { feedback: PairFeedback; record: PersonRecord }) {
  const [isRefused, setIsRefused] = useState(false);
  const isKnown = record.heard.some(({ pair }) => pair === feedback.pair);
  const take = async () => {
    const saved = await takeFeedback(feedback);
    setIsRefused(saved.state === 'refused');
  };
  return (
    <section className="sheet stack" aria-label={words.feedback}>
      <p>{words.from(feedback.by, interview.rounds[feedback.round], feedback.questions.length)}</p>
      {isKnown ? (
        <p role="status">
          {words.kept} <a href="/practice/">{words.toTries}</a>
        </p>
      ) : (
        <p>
          <button type="button" className="button" onClick={() => void take()}>
            {words.keep}
          </button>
        </p>
      )}
      {isRefused && <p role="alert">{words.notSaved}</p>}
    </section>
  );
}
