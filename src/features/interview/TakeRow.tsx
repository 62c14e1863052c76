import { useState } from 'react';
import { sayBytes, standingOf, type Take } from '#domain/interview/take.ts';
import { deleteTakes, isPartlyLoose, takeOut } from '#stores/recordings.ts';
import { recordings as words } from '#words/en.ts';
import { Player } from './Player.tsx';

type Props = { take: Take; name: string; isHeld: boolean; children?: React.ReactNode };

/** One recording: how long and large it is, how it ended, and what can be done with it. */
export function TakeRow({ take, name, isHeld, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const standing = words.standing[standingOf(take, isHeld)];
  const remove = async () => setSaid((await deleteTakes([take.id])) ? '' : words.notRemoved);
  const give = async () => setSaid((await takeOut(take)) ? '' : words.noSound);
  return (
    <li className="stack">
      <div>
        {children}
        <p>
          {name} · {words.length(take.seconds, sayBytes(take.bytes))}
          {standing !== '' && ` · ${standing}`}
        </p>
      </div>
      {isPartlyLoose(take.id) && <p role="alert">{words.loose}</p>}
      <p className="actions">
        <button
          type="button"
          className="button quiet small"
          aria-expanded={isOpen}
          disabled={isHeld}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.close : words.play}
        </button>
        <button type="button" className="plain-button" disabled={isHeld} onClick={() => void give()}>
          {words.takeOut}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-label={`${words.remove}: ${name}`}
          disabled={isHeld}
          onClick={() => void remove()}
        >
          {words.remove}
        </button>
      </p>
      {isOpen && <Player take={take} name={name} />}
      <p role="status" className="note">
        {said}
      </p>
    </li>
  );
}
