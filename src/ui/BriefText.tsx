import styles from './BriefText.module.css';

const numbered = /^\s*(?<number>\d{1,3})\. /u;

/** A text of paragraphs; one whose lines are all numbered stands as a list that keeps its numbers. */
export function BriefText({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/u)
        .map((paragraph, at) => (
          <Paragraph key={at} lines={paragraph.split('\n')} />
        ))}
    </>
  );
}

function Paragraph({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1 || !lines.every((line) => numbered.test(line)))
    return <p className={styles['text']}>{lines.join('\n')}</p>;
  return (
    <ol className={styles['list']}>
      {lines.map((line) => (
        <li key={line} value={Number(numbered.exec(line)?.groups?.['number'])}>
          {line.replace(numbered, '')}
        </li>
      ))}
    </ol>
  );
}
