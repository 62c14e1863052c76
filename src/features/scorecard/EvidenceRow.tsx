import { useState } from 'react';
import type { SkillId } from '#domain/framework/skill.ts';
import type { Carry } from '#domain/ledger/carry.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { removeEvidence, restore, retract } from '#stores/evidence.ts';
import { longDay } from '#ui/dates.ts';
import { evidence as words } from '#words/en.ts';
import type { ScorecardContent } from './content.ts';
import { EvidenceEditor } from './EvidenceEditor.tsx';
import styles from './EvidenceRow.module.css';
import { ReviewEditor } from './ReviewEditor.tsx';

type Props = {
  item: Evidence;
  carry: Carry | undefined;
  content: ScorecardContent;
  record: PersonRecord;
  skill: SkillId;
};

/** One item of evidence with what it carries for the skill, why no more, and what can be done with it. */
export function EvidenceRow({ item, carry, content, record, skill }: Props) {
  const [open, setOpen] = useState<'edit' | 'review' | null>(null);
  const isOut = item.state === 'retracted';
  return (
    <li className={styles['row']}>
      <p>
        <span className={isOut ? styles['out'] : undefined}>{item.title}</span>{' '}
        <span className="note soft">
          {words.kinds[item.kind]} · {words.states[item.state]}
        </span>
      </p>
      <p className="note">{carry && <CarryLine carry={carry} />}</p>
      {item.reviews.map((review) => (
        <blockquote key={review.id} className={styles['review']}>
          {review.words && <p>{review.words}</p>}
          <p className="note soft">{words.reviewed(review.by, longDay(review.on), words.saw[review.saw])}</p>
        </blockquote>
      ))}
      <p className={styles['verbs']}>
        <button type="button" className="plain-button note" onClick={() => setOpen('edit')}>
          {words.edit}
        </button>
        <button type="button" className="plain-button note" onClick={() => setOpen('review')}>
          {words.review}
        </button>
        <button
          type="button"
          className="plain-button note"
          onClick={() => void (isOut ? restore(item.id) : retract(item.id))}
        >
          {isOut ? words.restore : words.retract}
        </button>
        <button type="button" className="plain-button note" onClick={() => void removeEvidence(item.id)}>
          {words.remove}
        </button>
      </p>
      <EvidenceEditor
        open={open === 'edit'}
        onClose={() => setOpen(null)}
        content={content}
        record={record}
        skill={skill}
        suggested={null}
        item={item}
      />
      <ReviewEditor open={open === 'review'} onClose={() => setOpen(null)} content={content} item={item} />
    </li>
  );
}

/** What an item carries for one skill, with the caps that hold it down and what would lift it. */
export function CarryLine({ carry }: { carry: Carry }) {
  const { backed, carried, caps, demonstrated, lifts } = carry;
  const nearest = lifts[0];
  return (
    <>
      {words.shows(demonstrated)} · {words.backing[backed.backing]}
      {backed.backing === 'none' && `: ${words.noBacking[backed.because]}`}
      {caps.length > 0 &&
        backed.backing !== 'none' &&
        ` (${caps.map((cap) => words.caps[cap.because]).join('; ')})`} ·{' '}
      <strong>{carried === 0 ? words.carriesNothing : words.carries(carried)}</strong>
      {nearest && <span className="soft"> · {`${words.lifts[nearest.by]} → ${nearest.to}`}</span>}
    </>
  );
}
