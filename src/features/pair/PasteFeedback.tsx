import { useState } from 'react';
import type { PersonRecord } from '#domain/record/core.ts';
import type { PairPacket } from '#domain/interview/pair-packet.ts';
import { openPasted } from '#stores/pairs.ts';
import { LongField } from '#ui/Field.tsx';
import { pair as words } from '#words/en.ts';
import { Packet } from './Packet.tsx';

/** Where feedback is pasted that came as a link or as text. Nothing is kept before it was looked at. */
export function PasteFeedback({ record }: { record: PersonRecord }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [packet, setPacket] = useState<PairPacket | null>(null);
  const look = async () => {
    setPacket(null);
    const opened = await openPasted(text);
    if (opened.state === 'read') setPacket(opened.packet);
    setProblem(
      opened.state === 'read'
        ? ''
        : opened.state === 'none'
          ? words.nothingFound
          : words.refused(words.faults[opened.reason], opened.where),
    );
  };
  return (
    <section className="stack no-print" aria-labelledby="paste-feedback">
      <h2 id="paste-feedback">{words.paste}</h2>
      <LongField
        label={words.pasteLabel}
        hint={words.pasteHint}
        rows={4}
        value={text}
        problem={problem || undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <p>
        <button type="button" className="button quiet" onClick={() => void look()}>
          {words.look}
        </button>
      </p>
      {packet && <Packet packet={packet} record={record} />}
    </section>
  );
}
