import { useId, useState } from 'react';
import { skillsShownBy } from '#domain/artifacts/skills-shown.ts';
import type { KindName } from '#domain/artifacts/kinds.ts';
import type { AnchorLevel, SkillId } from '#domain/framework/ids.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { SavedDocument } from '#domain/record/document.ts';
import { keepAsArtifact } from '#stores/artifacts.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { workshop } from '#words/en.ts';

const words = workshop.artifact;
const levels: readonly AnchorLevel[] = [1, 2, 3, 4, 5];

/** A skill with its anchors, by which its level is judged. */
export type AnchoredSkill = { id: SkillId; name: string; anchors: Record<AnchorLevel, string> };

type Props = {
  kind: KindName;
  saved: SavedDocument;
  skills: readonly AnchoredSkill[];
  /** Once it is kept, the form is gone. */
  onKept: () => void;
};

/** Keeps the document in the ledger, with the skills that its author finds in it, each at an anchor. */
export function KeepArtifact({ kind, saved, skills, onKept }: Props) {
  const id = useId();
  const [line, setLine] = useState(saved.name);
  const [work, setWork] = useState<Evidence['work']>('real');
  const [asked, setAsked] = useState<readonly SkillId[]>(skillsShownBy[kind]);
  const [shown, setShown] = useState<Evidence['skills']>([]);
  const [problems, setProblems] = useState<{ line?: string; levels?: string; save?: string }>({});
  const rate = (skill: SkillId, text: string) => {
    const level = levels.find((one) => String(one) === text);
    const others = shown.filter((one) => one.skill !== skill);
    setShown(level === undefined ? others : [...others, { skill, level }]);
  };
  const keep = useSubmit(async () => {
    const title = line.trim();
    const found = {
      ...(title === '' ? { line: words.needLine } : {}),
      ...(shown.length === 0 ? { levels: words.needLevel } : {}),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const kept = await keepAsArtifact(saved, { title, skills: shown, work }, words.cut);
    if (kept.state === 'saved') onKept();
    else setProblems({ save: kept.state === 'unchanged' ? words.unchanged[kept.from] : words.notSaved });
  });
  const named = asked.flatMap((skill) => skills.filter((one) => one.id === skill));
  const others = skills.filter((skill) => !asked.includes(skill.id));
  return (
    <form className="stack" onSubmit={keep} noValidate>
      <TextField
        label={words.line}
        value={line}
        maxLength={300}
        problem={problems.line}
        onChange={({ target }) => setLine(target.value)}
      />
      <fieldset className="stack" aria-describedby={problems.levels ? `${id}-levels` : undefined}>
        <legend>{words.levels}</legend>
        {named.map((skill) => (
          <PickField
            key={skill.id}
            label={words.levelOf(skill.name)}
            value={shown.find((one) => one.skill === skill.id)?.level ?? ''}
            onChange={({ target }) => rate(skill.id, target.value)}
          >
            <option value="">{words.none}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {`${level}  ${skill.anchors[level]}`}
              </option>
            ))}
          </PickField>
        ))}
        <PickField
          label={words.another}
          value=""
          onChange={({ target }) => {
            const more = others.find((skill) => skill.id === target.value);
            if (more) setAsked([...asked, more.id]);
          }}
        >
          <option value="">{words.pick}</option>
          {others.map((skill) => (
            <option key={skill.id} value={skill.id}>
              {skill.name}
            </option>
          ))}
        </PickField>
        {problems.levels && (
          <p role="alert" id={`${id}-levels`}>
            {problems.levels}
          </p>
        )}
      </fieldset>
      {saved.program === '' ? (
        <fieldset className="actions">
          <legend>{words.work}</legend>
          {(['real', 'simulated'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name={`${id}-work`} checked={work === each} onChange={() => setWork(each)} />{' '}
              {words.works[each]}
            </label>
          ))}
        </fieldset>
      ) : (
        <p className="soft">{words.simulated}</p>
      )}
      {problems.save && <p role="alert">{problems.save}</p>}
      <p>
        <button type="submit" className="button">
          {words.keep}
        </button>
      </p>
    </form>
  );
}
