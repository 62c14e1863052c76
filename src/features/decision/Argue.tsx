import { useMemo } from 'react';
import { argueForRunnerUp, type Case } from '#domain/decision/argue.ts';
import { among } from '#domain/decision/decision.ts';
import { ruledOut, scoreOf, toDecision, type Matter } from '#domain/decision/matter.ts';
import { LongField } from '#ui/Field.tsx';
import { decision as frame, decisionClose } from '#words/en.ts';
import type { PartProps } from './content.ts';
import { KeyUncertainty } from './KeyUncertainty.tsx';
import { naming, type Naming } from './naming.ts';
import { NotYet } from './NotYet.tsx';
import styles from './Close.module.css';
import { useTyped } from './useTyped.ts';

const words = decisionClose.argue;

/** Argues against the result from the person's own numbers, and names what would be worth finding out. */
export function Argue({ content, matter }: PartProps) {
  const decision = useMemo(() => {
    const whole = toDecision(matter);
    const out = ruledOut(matter);
    return whole && among(whole, (id) => !out.includes(id));
  }, [matter]);
  const found = decision && decision.alternatives.length > 1 ? argueForRunnerUp(decision) : null;
  const { id, answer } = matter.decision;
  const typed = useTyped('decisions', id, 'answer', answer);
  if (decision === null || found === null) return <NotYet title={frame.parts.argue} />;
  const nameBy = naming(matter);
  return (
    <div className={styles['close']}>
      <section className="stack" aria-labelledby="argue-title">
        <h2 id="argue-title">{words.title(nameBy(found.rival))}</h2>
        <p className="lead">{words.lead(nameBy(found.winner), found.gap)}</p>
        <Points found={found} matter={matter} nameBy={nameBy} />
        <LongField label={words.answer} hint={words.answerHint} maxLength={20_000} {...typed} />
      </section>
      <KeyUncertainty decision={decision} matter={matter} content={content} nameBy={nameBy} />
      <p className="actions">
        <a className="button" href="#journal">
          {words.next}
        </a>
      </p>
    </div>
  );
}

function Points({ found, matter, nameBy }: { found: Case; matter: Matter; nameBy: Naming }) {
  const { leads, weight, ranges, rival } = found;
  return (
    <>
      <h3>{words.leads}</h3>
      {leads.length === 0 && <p>{words.noLeads}</p>}
      <ul className={styles['points']}>
        {leads.map(({ criterion, by }) => (
          <li key={criterion}>
            {words.leadLine(nameBy(criterion), by)}{' '}
            <span className="soft">{scoreOf(matter, rival, criterion)?.note}</span>
          </li>
        ))}
      </ul>
      <h3>{words.flips}</h3>
      <ul className={styles['points']}>
        {weight && <li>{words.weight(nameBy(weight.criterion), weight.from, weight.to)}</li>}
        {ranges.length > 0 && (
          <li>{words.ranges(ranges.map(({ criterion, behind }) => ({ criterion: nameBy(criterion), behind })))}</li>
        )}
        {weight === null && ranges.length === 0 && <li>{words.noFlips}</li>}
      </ul>
    </>
  );
}
