import { useState } from 'react';
import type { Resume, ResumeLine } from '#domain/record/resume.ts';
import { editResume, tagLine } from '#stores/resumes.ts';
import { TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { resumeWork as words } from '#words/en.ts';
import { Part } from './Part.tsx';

/** Which variants of the résumé a bullet is for. */
export function Variants({ line, resume }: { line: ResumeLine; resume: Resume }) {
  const [name, setName] = useState('');
  const add = useSubmit(async () => {
    const variant = name.trim();
    if (variant === '' || resume.variants.includes(variant)) return;
    const saved = await editResume(resume.id, { variants: [...resume.variants, variant] });
    if (saved.state === 'saved') setName('');
  });
  return (
    <Part title={words.variants} aside={line.variants.join(', ')}>
      <p className="note soft">{words.variantsLead}</p>
      {resume.variants.map((variant) => (
        <label key={variant}>
          <input
            type="checkbox"
            checked={line.variants.includes(variant)}
            onChange={(event) => void tagLine(line.id, variant, event.target.checked)}
          />{' '}
          {variant}
        </label>
      ))}
      <form onSubmit={add} className="stack">
        <TextField
          label={words.newVariant}
          hint={words.newVariantHint}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button quiet small">
          {words.addVariant}
        </button>
      </form>
    </Part>
  );
}
