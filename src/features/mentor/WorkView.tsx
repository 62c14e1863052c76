import type { Body } from '#domain/mentoring/event.ts';
import { onUse } from '#ui/onUse.tsx';
import { mentoring as words, whileLoading } from '#words/en.ts';
import type { Choosing } from './Drawn.tsx';
import type { Marked } from './marks.ts';
import { PlainText } from './PlainText.tsx';

const DocSheet = onUse(async () => (await import('./DocSheet.tsx')).DocSheet, whileLoading);

const unmarked: readonly Marked[] = [];

type Props = { work: Body<'submit'>; marks?: readonly Marked[]; choosing?: Choosing | undefined };

/** What was handed in: the text or document, where it can be opened, and files that are only named. */
export function WorkView({ work, marks = unmarked, choosing }: Props) {
  return (
    <div className="stack">
      <p className="soft">
        {words.work[work.work]}. {work.title}
      </p>
      {work.text === '' && !work.beside && <p>{words.noText}</p>}
      {work.text !== '' && work.document !== '' && (
        <DocSheet kind={work.document} text={work.text} marks={marks} choosing={choosing} />
      )}
      {work.text !== '' && work.document === '' && <PlainText text={work.text} at="" marks={marks} />}
      {work.beside && (
        <>
          <h4>{words.beside}</h4>
          <PlainText text={work.beside} at="" marks={unmarked} />
        </>
      )}
      {work.ai && <p>{work.ai === 'none' ? words.ai.none : words.ai.some(work.aiWhere ?? '')}</p>}
      {work.link !== '' && (
        <p>
          {words.linkOf}:{' '}
          <a href={work.link} rel="noreferrer noopener" target="_blank">
            {work.link}
          </a>
        </p>
      )}
      {work.files.length > 0 && (
        <>
          <p>{words.files}:</p>
          <ul>
            {work.files.map(({ name, bytes }) => (
              <li key={name}>
                {name} ({words.size(bytes)})
              </li>
            ))}
          </ul>
        </>
      )}
      {work.note !== '' && (
        <p>
          {words.noteOf}: {work.note}
        </p>
      )}
    </div>
  );
}
