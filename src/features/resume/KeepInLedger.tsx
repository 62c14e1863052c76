import { useState } from 'react';
import { standingOf } from '#domain/bench/backed.ts';
import { claimsOf } from '#domain/bench/claims.ts';
import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import { type AnchorLevel, type SkillId, skillIds } from '#domain/framework/skill.ts';
import type { ResumeLine } from '#domain/record/resume.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { keepBullet } from '#stores/resumes.ts';
import { TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { resumeWork } from '#words/en.ts';
import { type BenchContent, skillName } from './content.ts';
import styles from './KeepInLedger.module.css';
import { Part } from './Part.tsx';

const words = resumeWork.ledger;
const anchorLevels: readonly AnchorLevel[] = [1, 2, 3, 4, 5];

type Props = { line: ResumeLine; analysis: BulletAnalysis; record: PersonRecord; content: BenchContent };

/** Takes an accepted bullet into the evidence ledger, with its claims and what it builds on. */
export function KeepInLedger(props: Props) {
  const standing = standingOf(props.line, props.record.evidence);
  const aside = standing.state === 'kept' ? words.is(standing.item.title) : '';
  return (
    <Part title={words.title} aside={aside}>
      <p className="note soft">{words.lead}</p>
      <Form key={props.line.text} {...props} />
    </Part>
  );
}

type Problems = { name?: string; levels?: string; save?: string };

function Form({ line, analysis, record, content }: Props) {
  const item = record.evidence.find(({ id }) => id === line.evidence);
  const found = claimsOf(line.text, analysis.spans);
  const [title, setTitle] = useState(item?.title ?? line.text.split(/\s+/u).slice(0, 9).join(' '));
  const [work, setWork] = useState<'real' | 'simulated'>(item?.work ?? 'real');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [buildsOn, setBuildsOn] = useState<readonly string[]>(item?.buildsOn ?? []);
  const [levels, setLevels] = useState<Partial<Record<SkillId, AnchorLevel>>>(() =>
    Object.fromEntries((item?.skills ?? []).map(({ skill, level }) => [skill, level])),
  );
  const [problems, setProblems] = useState<Problems>({});
  const [said, setSaid] = useState('');
  const shown = skillIds.filter((id) => analysis.features.skills.includes(id) || levels[id] !== undefined);
  const bases = record.evidence.filter(({ id, kind }) => id !== item?.id && kind !== 'bullet' && kind !== 'answer');

  const keep = useSubmit(async () => {
    const skills = skillIds.flatMap((skill) => {
      const level = levels[skill];
      return level === undefined ? [] : [{ skill, level }];
    });
    const wrong: Problems = {
      ...(title.trim() === '' ? { name: words.needName } : {}),
      ...(skills.length === 0 ? { levels: words.needLevel } : {}),
    };
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) return;
    const saved = await keepBullet(line, {
      title: title.trim(),
      skills,
      claims: found.filter((claim) => !left.includes(claim.text)),
      buildsOn: [...buildsOn],
      work,
      date: item?.date ?? '',
      role: item?.role ?? '',
    });
    if (saved.state === 'saved') setSaid(words.done);
    else setProblems({ save: resumeWork.notSaved });
  });

  return (
    <form className={styles['form']} onSubmit={keep} noValidate>
      <TextField
        label={words.name}
        value={title}
        maxLength={300}
        problem={problems.name}
        onChange={(event) => setTitle(event.target.value)}
      />
      <fieldset>
        <legend>{words.claims}</legend>
        <p className="note soft">{found.length === 0 ? words.noClaims : words.claimsHint}</p>
        {found.map(({ kind, text }) => (
          <label key={text}>
            <input
              type="checkbox"
              checked={!left.includes(text)}
              onChange={(event) =>
                setLeft(event.target.checked ? left.filter((other) => other !== text) : [...left, text])
              }
            />
            <span>
              {text} <span className="note soft">{words.claimKinds[kind]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.buildsOn}</legend>
        {bases.length === 0 && <p className="note soft">{words.noBase}</p>}
        {bases.map(({ id, title: name, state }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={buildsOn.includes(id)}
              disabled={state === 'retracted' && !buildsOn.includes(id)}
              onChange={(event) =>
                setBuildsOn(event.target.checked ? [...buildsOn, id] : buildsOn.filter((other) => other !== id))
              }
            />
            <span>
              {name} {state !== 'kept' && <span className="note soft">{words.states[state]}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.levels}</legend>
        <p className="note soft">{words.levelsHint}</p>
        {shown.map((id) => (
          <label key={id} className={styles['level']}>
            <span>{skillName(content, id)}</span>
            <select
              value={levels[id] ?? ''}
              onChange={(event) => {
                const level = anchorLevels.find((known) => String(known) === event.target.value);
                const { [id]: _, ...others } = levels;
                setLevels(level === undefined ? others : { ...others, [id]: level });
              }}
            >
              <option value="">{words.notAtAll}</option>
              {anchorLevels.map((level) => (
                <option key={level}>{level}</option>
              ))}
            </select>
          </label>
        ))}
        <label className={styles['level']}>
          <span>{words.another}</span>
          <select
            value=""
            onChange={(event) => {
              const skill = skillIds.find((id) => id === event.target.value);
              if (skill) setLevels({ ...levels, [skill]: 3 });
            }}
          >
            <option value="">{words.choose}</option>
            {skillIds
              .filter((id) => !shown.includes(id))
              .map((id) => (
                <option key={id} value={id}>
                  {skillName(content, id)}
                </option>
              ))}
          </select>
        </label>
        {problems.levels && <p role="alert">{problems.levels}</p>}
      </fieldset>
      <fieldset className={styles['work']}>
        <legend>{words.work}</legend>
        {(['real', 'simulated'] as const).map((kind) => (
          <label key={kind}>
            <input type="radio" name={`work-${line.id}`} checked={work === kind} onChange={() => setWork(kind)} />
            <span>{words.works[kind]}</span>
          </label>
        ))}
      </fieldset>
      {problems.save && <p role="alert">{problems.save}</p>}
      <p className="actions">
        <button type="submit" className="button quiet">
          {item ? words.update : words.keep}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}
