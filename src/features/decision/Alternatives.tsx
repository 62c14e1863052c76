import { useState } from 'react';
import { alternativeCount } from '#domain/decision/matter.ts';
import { companyStageSchema } from '#domain/framework/target.ts';
import type { Alternative } from '#domain/record/decision.ts';
import { addAlternative, changeAlternative, removeAlternative } from '#stores/decisions.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { decision as frame, decisionInputs as words } from '#words/en.ts';
import styles from './Alternatives.module.css';
import type { DecisionContent, PartProps } from './content.ts';
import { nameOf } from './content.ts';
import { useTyped } from './useTyped.ts';

/** What could be chosen: two to seven, each with its role page where there is one. */
export function Alternatives({ content, matter }: PartProps) {
  const { alternatives, decision } = matter;
  return (
    <section className="stack" aria-labelledby="alternatives-title">
      <h2 id="alternatives-title">{words.alternatives.title}</h2>
      <p className="soft">{words.alternatives.lead}</p>
      <ol className={styles['list']}>
        {alternatives.map((alternative) => (
          <Row key={alternative.id} alternative={alternative} content={content} />
        ))}
      </ol>
      {alternatives.length < alternativeCount.least && <p role="status">{words.alternatives.few}</p>}
      {alternatives.length < alternativeCount.most ? (
        <Add decision={decision.id} content={content} taken={alternatives.map(({ role }) => role)} />
      ) : (
        <p className="soft">{words.alternatives.full}</p>
      )}
      <p className="actions">
        <a className="button" href="#criteria">
          {words.alternatives.next}
        </a>
      </p>
    </section>
  );
}

function Row({ alternative, content }: { alternative: Alternative; content: DecisionContent }) {
  const { id, role, company } = alternative;
  const typed = useTyped('alternatives', id, 'name', alternative.name);
  const about = content.roles.find((one) => one.id === role);
  const move = (text: string) => {
    const stage = companyStageSchema.safeParse(text);
    if (stage.success) void changeAlternative(id, { company: stage.data });
  };
  return (
    <li className={styles['row']}>
      <TextField label={words.alternatives.name} maxLength={300} {...typed} />
      <PickField label={words.alternatives.company} value={company} onChange={({ target }) => move(target.value)}>
        {content.companies.map((stage) => (
          <option key={stage.id} value={stage.id}>
            {stage.name}
          </option>
        ))}
      </PickField>
      <button
        type="button"
        className="plain-button note"
        aria-label={frame.removeOne(nameOf(alternative, frame.unnamed))}
        onClick={() => void removeAlternative(id)}
      >
        {frame.remove}
      </button>
      {about && (
        <p className={`${styles['about']} note`}>
          {about.summary} <a href={`/roles/${role}/`}>{words.alternatives.day}</a> ·{' '}
          <a href={`/roles/${role}/#pay`}>{words.alternatives.pay}</a>
        </p>
      )}
    </li>
  );
}

type AddProps = { decision: string; content: DecisionContent; taken: readonly string[] };

function Add({ decision, content, taken }: AddProps) {
  const [role, setRole] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const picked = content.roles.find(({ id }) => id === role);
  const add = useSubmit(async () => {
    const given = picked?.name ?? name.trim();
    if (given === '') return setProblem(words.alternatives.needName);
    const saved = await addAlternative(decision, { name: given, role, company: 'any' });
    if (saved.state !== 'saved') return setProblem(frame.notSaved);
    setRole('');
    setName('');
    setProblem('');
  });
  return (
    <form className="stack" onSubmit={add} noValidate>
      <h3>{words.alternatives.add}</h3>
      <div className={styles['add']}>
        <PickField label={words.alternatives.pick} value={role} onChange={({ target }) => setRole(target.value)}>
          <option value="">{words.alternatives.own}</option>
          {content.roles
            .filter(({ id }) => !taken.includes(id))
            .map(({ id, name: title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </PickField>
        {!picked && (
          <TextField
            label={words.alternatives.ownName}
            value={name}
            maxLength={300}
            problem={problem || undefined}
            onChange={({ target }) => setName(target.value)}
          />
        )}
        <button type="submit" className="button quiet">
          {words.alternatives.addButton}
        </button>
      </div>
    </form>
  );
}
