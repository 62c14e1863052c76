import { useEffect, useId, useRef } from 'react';
import { isRight, placesOf, type ReadPair } from '#domain/library/contrast-drill.ts';
import { type Mark, MarkedText } from '#ui/MarkedText.tsx';
import { contrastDrill as words } from '#words/en.ts';
import type { DrillContent } from './Drill.tsx';
import styles from './Drill.module.css';

type Props = {
  content: DrillContent;
  read: ReadPair;
  counted: { at: number; of: number };
  onNext: () => void;
  onStop: () => void;
};

const marked = (text: string, phrases: readonly string[], kind: 'good' | 'watch'): Mark[] =>
  placesOf(text, phrases).map((place) => ({ ...place, kind, label: words.marks[kind] }));

/** A pair with its answer: the words that make the difference, the reason, the rule, and the tool that acts on it. */
export function TellPair({ content, read, counted, onNext, onStop }: Props) {
  const id = useId();
  const verdict = useRef<HTMLParagraphElement>(null);
  useEffect(() => verdict.current?.focus(), []);
  const { pair, strongAt } = read;
  const skill = content.skills.find((one) => one.id === pair.skill);
  const weak = (
    <div key="weak">
      <h4>{words.weaker(strongAt === 1 ? 2 : 1)}</h4>
      <MarkedText
        className={styles['text'] ?? ''}
        text={pair.weak}
        marks={marked(pair.weak, pair.makesTheDifference.weak, 'watch')}
      />
    </div>
  );
  const strong = (
    <div key="strong">
      <h4>{words.stronger(strongAt)}</h4>
      <MarkedText
        className={styles['text'] ?? ''}
        text={pair.strong}
        marks={marked(pair.strong, pair.makesTheDifference.strong, 'good')}
      />
    </div>
  );
  return (
    <section className={`sheet ${styles['pair']} no-print`} aria-labelledby={id}>
      <h3 id={id} className={styles['count']}>
        {words.pair(counted.at, counted.of)}
      </h3>
      <p ref={verdict} tabIndex={-1} className={styles['verdict']}>
        {isRight(read) ? words.read(strongAt) : words.misread(strongAt)}
      </p>
      <p className={styles['situation']}>{pair.situation}</p>
      <div className={styles['told']}>{strongAt === 1 ? [strong, weak] : [weak, strong]}</div>
      <p className="note soft">{words.legend}</p>
      <dl className="terms">
        <dt>{words.why}</dt>
        <dd>{pair.why}</dd>
        <dt>{words.bothRight}</dt>
        <dd>{pair.bothRight}</dd>
        <dt>{words.tell}</dt>
        <dd>{pair.tell}</dd>
        <dt>{words.skillOf}</dt>
        <dd>
          <a href={`/skills/${pair.skill}/`}>{skill?.name}</a>
        </dd>
        <dt>{words.act}</dt>
        <dd>
          <a href={pair.actsOn.to}>{pair.actsOn.text}</a>
        </dd>
      </dl>
      <p className="actions">
        <button type="button" className="button" onClick={onNext}>
          {counted.at === counted.of ? words.toSummary : words.next}
        </button>
        {counted.at < counted.of && (
          <button type="button" className="plain-button" onClick={onStop}>
            {words.stop}
          </button>
        )}
      </p>
    </section>
  );
}
