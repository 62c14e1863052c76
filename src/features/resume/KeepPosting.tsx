import { useState } from 'react';
import { addApplication } from '#stores/applications.ts';
import { $pastedPosting } from '#stores/pasted-posting.ts';
import { TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { applications, posting } from '#words/en.ts';
import styles from './Posting.module.css';

const words = posting.keep;

/** The title that a posting opens with; empty where its first line is none. */
const titleOf = (text: string): string => {
  const first = text.trim().split('\n')[0]?.trim() ?? '';
  return first.length <= 90 && !/[.!?]$/u.test(first) ? first : '';
};

/** Keeps a pasted posting as an application, by company and title. */
export function KeepPosting({ posting: text, onKept }: { posting: string; onKept: (id: string) => void }) {
  const [company, setCompany] = useState('');
  const [title, setTitle] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const keep = useSubmit(async () => {
    if (company.trim() === '') return setProblem(applications.needCompany);
    const { id, saved } = await addApplication({
      company: company.trim(),
      title: (title ?? titleOf(text)).trim(),
      posting: text,
    });
    if (saved.state !== 'saved')
      return setProblem(saved.reason === 'example' ? applications.onlyOwn : applications.notSaved);
    $pastedPosting.set('');
    onKept(id);
  });
  return (
    <details className="no-print">
      <summary>{words.title}</summary>
      <form className={styles['keep']} onSubmit={keep} noValidate>
        <TextField
          label={applications.company}
          value={company}
          maxLength={300}
          problem={problem || undefined}
          onChange={(event) => setCompany(event.target.value)}
        />
        <TextField
          label={applications.role}
          value={title ?? titleOf(text)}
          maxLength={300}
          onChange={(event) => setTitle(event.target.value)}
        />
        <p>
          <button type="submit" className="button quiet">
            {words.button}
          </button>
        </p>
      </form>
    </details>
  );
}
