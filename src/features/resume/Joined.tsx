import { useRef } from 'react';
import { linesOf } from '#domain/bench/outline.ts';
import type { ResumeLine } from '#domain/record/resume.ts';
import type { Pasted } from '#stores/resume-files.ts';
import { readAnew } from '#stores/resumes.ts';
import { resumeBullets as words } from '#words/en.ts';

type Props = { pasted: Pasted; resume: string; lines: readonly ResumeLine[] };

/** Whether a résumé stands as these lines were read. */
const stands = (lines: readonly ResumeLine[], read: Pasted['lines']): boolean =>
  lines.length === read.length && lines.every(({ text }, place) => text === read[place]?.text);

/** Says where lines of a pasted text were joined, as long as nothing else was changed, and takes it back in one press. */
export function Joined({ pasted: { lines: read, apart }, resume, lines }: Props) {
  const said = useRef<HTMLSpanElement>(null);
  const now = linesOf(lines, resume);
  if (!apart) return null;
  const isJoined = stands(now, read);
  if (!isJoined && !stands(now, apart)) return null;
  const keepApart = async () => {
    await readAnew(resume, apart);
    said.current?.focus();
  };
  return (
    <p className="actions no-print">
      <span ref={said} role="status" tabIndex={-1}>
        {isJoined ? words.joined(apart.length, read.length) : words.keptApart(apart.length)}
      </span>
      {isJoined && (
        <button type="button" className="button quiet small" onClick={() => void keepApart()}>
          {words.keepApart}
        </button>
      )}
    </p>
  );
}
