import type { PersonRecord } from '#domain/record/core.ts';
import type { InterviewSheet } from '#domain/record/sheet.ts';
import { removeSheet } from '#stores/interview-sheets.ts';
import { fetchQuestionsToAsk } from '#stores/questions-to-ask.ts';
import { NotFetched } from '#ui/NotFetched.tsx';
import { useFetched } from '#ui/useFetched.ts';
import { interviewSheet as words } from '#words/en.ts';
import { SheetEditor } from './SheetEditor.tsx';
import { SheetPage } from './SheetPage.tsx';

type Props = { sheet: InterviewSheet; record: PersonRecord };

/** One sheet: the page itself first, then what is on it to be changed. */
export function SheetWork({ sheet, record }: Props) {
  const fetched = useFetched(fetchQuestionsToAsk);
  const bank = fetched.state === 'here' ? fetched.value : [];
  const remove = async () => {
    const saved = await removeSheet(sheet.id);
    if (saved.state === 'saved') location.hash = 'all';
  };
  return (
    <article className="stack">
      <p className="no-print">
        <a href="#all">{words.back}</a>
      </p>
      <SheetPage sheet={sheet} record={record} bank={bank} />
      {fetched.state === 'missing' && (
        <NotFetched says={words.notFetched} again={words.again} onAgain={fetched.retry} />
      )}
      <p className="actions no-print">
        <button type="button" className="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" className="plain-button note" onClick={() => void remove()}>
          {words.remove}
        </button>
      </p>
      <SheetEditor sheet={sheet} record={record} bank={bank} />
    </article>
  );
}
