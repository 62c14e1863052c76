import { useEffect, useRef, useState } from 'react';
import { canBecomeStory, storyFrom } from '#domain/interview/story-from-answer.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { startStory, type StoryStart } from '#stores/stories.ts';
import { stories as words } from '#words/en.ts';

/** Longest text of an item that can stand as the result of a story; a whole document cannot. */
const longestResult = 800;

type Begun = { title: string; from: StoryStart; known: string | undefined };

/** A story of an answer, made once: the link opens the one that there is. */
function ofAnswer(id: string, { attempts, stories }: PersonRecord): Begun | null {
  const known = stories.find((story) => story.answer === id)?.id;
  const attempt = attempts.find((each) => each.id === id);
  if (!attempt || !(known ?? canBecomeStory(attempt))) return null;
  const { title, ...from } = storyFrom(attempt, stories);
  return { title, from, known };
}

/** What a link asks to make a story of: `#evidence=ID` an item of the ledger, `#line=ID` a bullet, `#answer=ID` an answer in practice. */
function readLink(hash: string, record: PersonRecord): Begun | null {
  const { evidence, resumeLines, stories } = record;
  const [kind, id = ''] = hash.slice(1).split('=');
  if (kind === 'answer') return ofAnswer(id, record);
  const line = kind === 'line' ? resumeLines.find((one) => one.id === id) : undefined;
  const item = evidence.find((one) => one.id === (line ? line.evidence : kind === 'evidence' ? id : ''));
  if (!line && !item) return null;
  const text = line?.text ?? item?.text ?? '';
  const skills = [...new Set(item?.skills.map(({ skill }) => skill) ?? [])];
  const told = text.length <= longestResult ? text : '';
  const known = stories.find((story) => (item ? story.evidence === item.id : story.result === line?.text))?.id;
  const title = item?.title ?? text.split(/\s+/u).slice(0, 9).join(' ');
  return {
    title: title.slice(0, 300),
    known,
    from: { evidence: item?.id ?? '', result: told, skills, happenedOn: item?.date ?? '' },
  };
}

/** Begins the story that a link asks for, or opens the one that was begun from the same item before. */
export function StoryFrom({ hash, record }: { hash: string; record: PersonRecord }) {
  const [isMissing, setIsMissing] = useState(false);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const asked = readLink(hash, record);
    const open = async () => {
      const known = asked?.known;
      if (known !== undefined) return location.replace(`#story=${known}`);
      const made = asked && (await startStory(asked.title, asked.from));
      if (made?.saved.state === 'saved') location.replace(`#story=${made.id}`);
      else setIsMissing(true);
    };
    void open();
  });
  return isMissing && <p role="alert">{words.nothingThere}</p>;
}
