import { useState } from 'react';
import { addApplication } from '#stores/applications.ts';
import { TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { applications as words } from '#words/en.ts';
import styles from './Applications.module.css';

/** Adds an application by company and title and opens it. */
export function AddApplication() {
  const [isOpen, setIsOpen] = useState(false);
  const [company, setCompany] = useState('');
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
  const add = useSubmit(async () => {
    if (company.trim() === '') return setProblem(words.needCompany);
    const { id, saved } = await addApplication({ company: company.trim(), title: title.trim() });
    if (saved.state === 'saved') location.hash = id;
    else setProblem(saved.reason === 'example' ? words.onlyOwn : words.notSaved);
  });
  if (!isOpen)
    return (
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {words.add}
      </button>
    );
  return (
    <form className={styles['add']} onSubmit={add} noValidate>
      <TextField
        label={words.company}
        value={company}
        maxLength={300}
        problem={problem || undefined}
        onChange={(event) => setCompany(event.target.value)}
      />
      <TextField label={words.role} value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />
      <p className="actions">
        <button type="submit" className="button">
          {words.save}
        </button>
        <button type="button" className="plain-button" onClick={() => setIsOpen(false)}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
