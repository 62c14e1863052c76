import type { LineKind } from '#domain/record/resume.ts';
import styles from './Sheet.module.css';

type SheetLine = { kind: LineKind; text: string };

/** The résumé as it prints: its words and nothing else. */
export function Sheet({ lines, label }: { lines: readonly SheetLine[]; label: string }) {
  const blocks: SheetLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.kind === 'bullet' && last?.[0]?.kind === 'bullet') last.push(line);
    else blocks.push([line]);
  }
  return (
    <article className={styles['sheet']} aria-label={label}>
      {blocks.map((block, index) => (
        <Block key={index} lines={block} isFirst={index === 0} />
      ))}
    </article>
  );
}

function Block({ lines, isFirst }: { lines: readonly SheetLine[]; isFirst: boolean }) {
  const [line] = lines;
  if (!line) return null;
  if (line.kind === 'bullet')
    return (
      <ul>
        {lines.map(({ text }, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    );
  if (line.kind === 'heading') return <h3>{line.text}</h3>;
  if (line.kind === 'role') return <h4>{line.text}</h4>;
  if (line.kind === 'contact' && isFirst) return <p className={styles['name']}>{line.text}</p>;
  return <p className={line.kind === 'contact' ? styles['contact'] : undefined}>{line.text}</p>;
}
