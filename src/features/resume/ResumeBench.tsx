import { useState } from 'react';
import { $showing, $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import type { Pasted } from '#stores/resume-files.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { View } from '#ui/View.tsx';
import { resume as words, whileLoading } from '#words/en.ts';
import type { BenchContent } from './content.ts';
import { ExampleBanner } from './ExampleBanner.tsx';
import { Parts, readPart } from './Parts.tsx';
import styles from './ResumeBench.module.css';

const Start = onUse(async () => (await import('./Start.tsx')).Start, whileLoading);
const Versions = onUse(async () => (await import('./Versions.tsx')).Versions, whileLoading);
const Scan = onUse(async () => (await import('./Scan.tsx')).Scan, whileLoading);
const Posting = onUse(async () => (await import('./Posting.tsx')).Posting, whileLoading);
const Profile = onUse(async () => (await import('./Profile.tsx')).Profile, whileLoading);
const TriedBullet = onUse(async () => (await import('./TriedBullet.tsx')).TriedBullet, whileLoading);
const Joined = onUse(async () => (await import('./Joined.tsx')).Joined, whileLoading);
const Bullets = onUse(async () => (await import('./Bullets.tsx')).Bullets, whileLoading);

/** The résumé bench: open a résumé, read each bullet, say it better, take it away. */
export function ResumeBench({ content }: { content: BenchContent }) {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  const { who } = useSaved($showing);
  const hash = useHash();
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [pasted, setPasted] = useState<(Pasted & { resume: string }) | null>(null);

  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const resume = record.resumes.find(({ id }) => id === chosen) ?? record.resumes.at(-1);
  const open = (id: string, read: Pasted | null) => {
    setPasted(read && { ...read, resume: id });
    setChosen(id);
    setAdding(false);
  };
  if (!resume || adding)
    return (
      <View key="open" place="start">
        <ExampleBanner />
        <Start now={now} onOpen={open} {...(resume ? { onCancel: () => setAdding(false) } : {})} />
      </View>
    );
  const part = readPart(hash);
  return (
    <View key="open" place={resume.id}>
      <ExampleBanner />
      <div className={`${styles['which']} no-print`}>
        <h2>{resume.name}</h2>
        {record.resumes.length > 1 && (
          <label>
            {words.which}{' '}
            <select value={resume.id} onChange={(event) => setChosen(event.target.value)}>
              {record.resumes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className="plain-button note" onClick={() => setAdding(true)}>
          {words.start.another}
        </button>
      </div>
      {who === 'own' && (
        <TriedBullet
          hasResume
          onTake={async (text) => {
            const { addLines } = await import('#stores/resumes.ts');
            return (await addLines(resume.id, [{ kind: 'bullet', text }])).state === 'saved';
          }}
        />
      )}
      <Parts part={part} />
      {part === 'scan' && <Scan key={resume.id} record={record} resume={resume} />}
      {part === 'posting' && <Posting key={resume.id} content={content} record={record} resume={resume} />}
      {part === 'profile' && <Profile key={resume.id} record={record} resume={resume} />}
      {part === 'versions' && <Versions key={resume.id} record={record} resume={resume} />}
      {part === 'bullets' && pasted?.apart && pasted.resume === resume.id && (
        <Joined pasted={pasted} resume={resume.id} lines={record.resumeLines} />
      )}
      {part === 'bullets' && <Bullets key={resume.id} content={content} record={record} resume={resume} />}
    </View>
  );
}
