import { useState } from 'react';
import type { Resume } from '#domain/record/resume.ts';
import { keepVersion } from '#stores/resumes.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { resumeVersions } from '#words/en.ts';
import styles from './Versions.module.css';

const words = resumeVersions.keep;

/** Keeps the résumé as it stands under a name. */
export function KeepVersion({ resume }: { resume: Resume }) {
  const [name, setName] = useState('');
  const [variant, setVariant] = useState('');
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const keep = useSubmit(async () => {
    setSaid('');
    if (name.trim() === '') return setProblem(words.needName);
    const { saved } = await keepVersion(resume.id, { name: name.trim(), variant });
    if (saved.state !== 'saved') return setProblem(saved.reason === 'example' ? words.onlyOwn : words.notSaved);
    setProblem('');
    setName('');
    setSaid(words.kept);
  });
  return (
    <form className={styles['keep']} onSubmit={keep} noValidate>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        maxLength={300}
        problem={problem || undefined}
        onChange={(event) => setName(event.target.value)}
      />
      {resume.variants.length > 0 && (
        <PickField label={words.variant} value={variant} onChange={(event) => setVariant(event.target.value)}>
          <option value="">{words.all}</option>
          {resume.variants.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </PickField>
      )}
      <p className="actions">
        <button type="submit" className="button">
          {words.verb}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}
