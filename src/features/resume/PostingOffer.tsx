import { useState } from 'react';
import type { Evidence } from '#domain/record/evidence.ts';
import { addBulletFrom } from '#stores/resumes.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { posting as words } from '#words/en.ts';

/** An item of the ledger that could stand in the résumé, and the button that puts it there. */
export function PostingOffer({ item, resume }: { item: Evidence; resume: string }) {
  const [said, setSaid] = useState('');
  const add = useOneAtATime(async () => {
    const { state } = await addBulletFrom(resume, item);
    setSaid(state === 'saved' ? words.added : words.notAdded);
  });
  return (
    <div>
      <p>
        {item.kind === 'bullet' ? item.text : item.title}{' '}
        {item.work === 'simulated' && <span className="note soft">{words.simulated}</span>}
      </p>
      <p className="no-print">
        <button type="button" className="plain-button note" disabled={said === words.added} onClick={() => void add()}>
          {words.add}
          <span className="visually-hidden"> ({item.title})</span>
        </button>{' '}
        <span role="status" className="note">
          {said}
        </span>
      </p>
    </div>
  );
}
