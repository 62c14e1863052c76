import styles from './BriefText.module.css';

type Part =
  | { shape: 'paragraph'; text: string }
  | { shape: 'list'; lines: readonly { number: number; text: string }[] };

/** A text of paragraphs and of lists that keep the numbers they were written with. */
export function BriefText({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, at) =>
    part.shape === 'paragraph' ? (
      <p key={at} className={styles['text']}>
        {part.text}
      </p>
    ) : (
      <ol key={at} className={styles['list']}>
        {part.lines.map(({ number, text }, place) => (
          <li key={place} value={number}>
            {text}
          </li>
        ))}
      </ol>
    ),
  );
}
