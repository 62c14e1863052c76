import { useEffect } from 'react';
import { $hearing, followHearing } from '#stores/hearing.ts';
import { useSaved } from '#ui/useSaved.ts';
import { speech } from '#words/en.ts';
import styles from './Speech.module.css';

const words = speech.hearing;
const [wide, high] = [200, 6];

/** Whether the microphone hears the person, as a bar and in words; nothing is judged by it. */
export function LevelMeter({ track }: { track: MediaStreamTrack }) {
  const hearing = useSaved($hearing);
  useEffect(() => followHearing(track), [track]);
  if (!hearing) return null;
  const { state, level } = hearing;
  return (
    <div>
      <svg className={styles['level']} viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles['whole']} width={wide} height={high} />
        <rect className={styles['heard']} width={Math.round(level * wide)} height={high} />
      </svg>
      <p className="note">{words[state]}</p>
      {/* Only whether it hears at all is told aloud, since every pause of a speaker would be too much. */}
      <p role="status" className="visually-hidden">
        {state !== 'waiting' && words[state === 'silent' ? 'silent' : 'hears']}
      </p>
    </div>
  );
}
