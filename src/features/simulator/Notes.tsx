import { useState } from 'react';
import type { Play } from '#domain/record/play.ts';
import type { Setting } from '#domain/simulator/course.ts';
import { typeNotes } from '#stores/plays.ts';
import { $drafts } from '#stores/typing.ts';
import { LongField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { simulator as words } from '#words/en.ts';

type Props = { play: Play; setting: Setting; event: string };

/** What the person would do instead of all choices; one text a day, with a heading for each event that they write on. */
export function Notes({ play, setting, event }: Props) {
  const drafts = useSaved($drafts);
  const text = drafts[`plays ${play.id} notes`]?.text ?? play.notes;
  const { at = '', name = '' } = setting.day.events[event] ?? {};
  const heading = `${at} ${name}: `;
  const isBegun = text.includes(heading);
  const [isOpen, setIsOpen] = useState(isBegun);
  const open = () => {
    setIsOpen(true);
    if (!isBegun) typeNotes(play.id, text === '' ? heading : `${text.trimEnd()}\n\n${heading}`);
  };
  if (!isOpen)
    return (
      <p>
        <button type="button" className="plain-button" onClick={open}>
          {words.note}
        </button>
      </p>
    );
  return (
    <LongField
      label={words.noteLabel}
      hint={words.noteHint}
      rows={4}
      maxLength={20_000}
      value={text}
      onChange={(typed) => typeNotes(play.id, typed.target.value)}
    />
  );
}
