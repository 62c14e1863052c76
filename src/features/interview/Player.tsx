import { useEffect, useRef, useState } from 'react';
import type { Take } from '#domain/interview/take.ts';
import { soundOf } from '#stores/recordings.ts';
import { recordings as words } from '#words/en.ts';
import styles from './Recordings.module.css';

function toggle(player: HTMLAudioElement | null): void {
  if (player?.paused) void player.play().catch(() => undefined);
  else player?.pause();
}

function back(player: HTMLAudioElement | null): void {
  if (player) player.currentTime = Math.max(0, player.currentTime - 5);
}

/** Listens to a recording; two keys work also while the person types what they hear. */
export function Player({ take, name }: { take: Take; name: string }) {
  const audio = useRef<HTMLAudioElement>(null);
  const address = useAddress(take);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.code !== 'KeyK' && event.code !== 'KeyJ') return;
      event.preventDefault();
      if (event.code === 'KeyK') toggle(audio.current);
      else back(audio.current);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  if (address.state === 'none') return <p role="alert">{words.noSound}</p>;
  return (
    <div className="stack">
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody has written down what was just said; the transcript is where the person does */}
      <audio
        ref={audio}
        className={styles['audio']}
        controls
        aria-label={name}
        src={address.state === 'here' ? address.url : undefined}
        onLoadedMetadata={(event) => findLength(event.currentTarget)}
      />
      <p className="actions">
        <button type="button" className="button quiet small" onClick={() => toggle(audio.current)}>
          {words.toggle}
        </button>
        <button type="button" className="button quiet small" onClick={() => back(audio.current)}>
          {words.back}
        </button>
      </p>
      <p className="note soft">{words.keys}</p>
    </div>
  );
}

type Address = { state: 'reading' } | { state: 'none' } | { state: 'here'; url: string };

/** An address under which the sound can be played while the player is open. */
function useAddress(take: Take): Address {
  const [address, setAddress] = useState<Address>({ state: 'reading' });
  useEffect(() => {
    let url: string | null = null;
    let isGone = false;
    const read = async () => {
      const sound = await soundOf(take);
      if (isGone) return;
      url = sound && URL.createObjectURL(sound);
      setAddress(url === null ? { state: 'none' } : { state: 'here', url });
    };
    void read();
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [take]);
  return address;
}

/** A recording that is written as it comes does not say how long it is; browsers find out by going past its end. */
function findLength(player: HTMLAudioElement): void {
  if (Number.isFinite(player.duration)) return;
  player.addEventListener('seeked', () => (player.currentTime = 0), { once: true });
  player.currentTime = 86_400;
}
