import { useCallback } from 'react';
import { privateId } from '#domain/interview/own-questions.ts';
import { bankHeads } from '#stores/question-bank.ts';
import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { interview } from '#words/en.ts';
import { useFetched } from '#ui/useFetched.ts';

const words = interview.attempt;

/** Where the anchors of a question of the private bank come from; nothing for one of the public bank. */
export function Borrowed({ question }: { question: string }) {
  const { askedQuestions } = useSaved($record);
  const own = askedQuestions.find(({ id }) => id === privateId(question));
  if (!own) return null;
  return <p className="note soft">{own.like === '' ? words.general : <Named id={own.like} />}</p>;
}

function Named({ id }: { id: string }) {
  const ask = useCallback(async () => (await bankHeads())?.find((head) => head.id === id) ?? null, [id]);
  const head = useFetched(ask);
  return (
    <>
      {words.borrowed} {head.state === 'here' && `“${head.value.question}”`}
    </>
  );
}
