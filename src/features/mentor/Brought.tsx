import { useEffect, useState } from 'react';
import type { MentorEvent } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { openBrought, type Brought } from '#stores/packets.ts';
import { findReply, look, type FoundReply } from '#stores/receiving.ts';
import { mentoring } from '#words/en.ts';
import { Arrived } from './Arrived.tsx';
import { ReplyFound } from './ReplyFound.tsx';

const words = mentoring.take;

type Found =
  | { state: 'packet'; events: MentorEvent[]; exercises: PromisedExercise[] }
  | { state: 'reply'; reply: Extract<FoundReply, { state: 'found' }> }
  | { state: 'refused'; why: string; where: string };

const refused = (why: string, where = ''): Found => ({ state: 'refused', why, where });

/** What was brought, judged before anything of it is shown as anybody’s word. */
async function find(what: Brought): Promise<Found> {
  const opened = await openBrought(what);
  if (opened.state === 'refused') return refused(words.packet[opened.reason], opened.where);
  if (opened.state === 'read') {
    const verdict = await look(opened.events);
    if (verdict.state === 'refused') return refused(words.judge[verdict.reason]);
    return { state: 'packet', events: opened.events, exercises: opened.exercises };
  }
  const reply = await findReply(typeof what === 'string' ? what : '');
  return reply.state === 'found' ? { state: 'reply', reply } : refused(words.reply[reply.reason]);
}

/** Says what was brought, and takes nothing of it by itself. */
export function BroughtIn({ what, onClose }: { what: Brought; onClose: () => void }) {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const turnedOut = await find(what);
      if (!isStale) setFound(turnedOut);
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, [what]);
  if (found?.state === 'packet') return <Arrived events={found.events} exercises={found.exercises} onClose={onClose} />;
  if (found?.state === 'reply') return <ReplyFound found={found.reply} onClose={onClose} />;
  return (
    found && (
      <div role="alert" className="sheet">
        <p>
          <strong>{words.refused}</strong> {found.why}
        </p>
        {found.where !== '' && <p className="soft note">{found.where}</p>}
      </div>
    )
  );
}
