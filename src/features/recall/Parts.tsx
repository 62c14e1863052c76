import { useEffect, useMemo, useRef, useState } from 'react';
import { learnedOf } from '#domain/recall/learned.ts';
import { defaultPace } from '#domain/recall/settings.ts';
import type { Curriculum } from '#domain/recall/served.ts';
import { curriculum } from '#stores/recall-cards.ts';
import { recallsByCard } from '#domain/recall/log.ts';
import { learn } from '#stores/recall.ts';
import { $record } from '#stores/record.ts';
import { NotFetched } from '#ui/NotFetched.tsx';
import { PartLinks } from '#ui/PartLinks.tsx';
import { useFetched } from '#ui/useFetched.ts';
import { useSaved } from '#ui/useSaved.ts';
import { recall as words } from '#words/en.ts';
import { Learn } from './Learn.tsx';
import { Pace } from './Pace.tsx';
import type { RecallContent } from './Recall.tsx';
import { Today } from './Today.tsx';

type Props = { content: RecallContent; now: string; today: string; hash: string };

const parts = ['today', 'learn', 'pace'] as const;

/** The parts of recall, once what can be learned has arrived. */
export function Parts({ content, now, today, hash }: Props) {
  const fetched = useFetched(curriculum);
  if (fetched.state === 'loading') return <p role="status">{words.fetching}</p>;
  if (fetched.state === 'missing')
    return <NotFetched says={words.notFetched} again={words.retry} onAgain={fetched.retry} />;
  return <Whole content={content} now={now} today={today} hash={hash} whole={fetched.value} />;
}

function Whole({ content, now, today, hash, whole }: Props & { whole: Curriculum }) {
  const record = useSaved($record);
  const said = useAdding(hash, whole);
  const recalls = useMemo(() => recallsByCard(record.recalls), [record.recalls]);
  const learned = useMemo(() => learnedOf(whole, record.recallSubjects), [whole, record.recallSubjects]);
  const asked = useMemo(
    () => ({
      cards: learned.subjects.flatMap(({ cards }) => cards),
      recalls,
      pace: record.recallPace[0] ?? defaultPace,
      today,
    }),
    [learned, recalls, record.recallPace, today],
  );
  const current = parts.find((part) => hash === `#${part}`) ?? 'today';
  return (
    <div className="stack">
      <PartLinks
        label={words.parts.label}
        parts={parts.map((name) => ({ name, text: words.parts[name] }))}
        current={current}
      />
      <p role="status">{said}</p>
      {current === 'today' && <Today asked={asked} learned={learned} whole={whole} />}
      {current === 'learn' && <Learn content={content} now={now} whole={whole} />}
      {current === 'pace' && <Pace asked={asked} />}
    </div>
  );
}

/** Adds what a link names, once, and says so. */
function useAdding(hash: string, whole: Curriculum): string {
  const [said, setSaid] = useState('');
  const begun = useRef('');
  useEffect(() => {
    const [, kind, id] = /^#(learn|path)=(.+)$/u.exec(hash) ?? [];
    if (id === undefined || begun.current === hash) return;
    begun.current = hash;
    const add = async () => {
      setSaid(await addNamed(kind === 'path', id, whole));
      location.hash = 'today';
    };
    void add();
  }, [hash, whole]);
  return said;
}

async function addNamed(isPath: boolean, id: string, { subjects, paths }: Curriculum): Promise<string> {
  const named = isPath ? paths.find((path) => path.id === id) : subjects.find((subject) => subject.id === id);
  if (!named) return words.today.notAdded;
  const wanted = 'subjects' in named ? named.subjects : [named.id];
  const known = $record.get().recallSubjects;
  const fresh = wanted.filter((each) => !known.some((one) => one.id === each));
  if (fresh.length === 0) return words.today.known(named.name);
  const saved = await learn(fresh, known);
  const cards = subjects.filter((subject) => fresh.includes(subject.id)).flatMap((subject) => subject.cards);
  return saved.state === 'saved' ? words.today.added(named.name, cards.length) : words.today.notAdded;
}
