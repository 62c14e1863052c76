import { type AnchorLevel, anchorLevelSchema, type SkillId, skillIdSchema } from '#domain/framework/skill.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { PickField } from '#ui/Field.tsx';
import { evidence as words, scorecard } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';

const levels: readonly AnchorLevel[] = [1, 2, 3, 4, 5];

type Props = {
  content: Pick<ScorecardContent, 'skills'>;
  /** The skill that is always asked about. */
  first: SkillId;
  levels: Evidence['skills'];
  problem?: string | undefined;
  onChange: (levels: Evidence['skills']) => void;
};

/** Which skills an item shows, each at one of the skill's own anchors. */
export function EvidenceLevels({ content, first, levels: given, problem, onChange }: Props) {
  const asked = given.some(({ skill }) => skill === first)
    ? given.map(({ skill }) => skill)
    : [first, ...given.map(({ skill }) => skill)];
  const others = content.skills.filter(({ id }) => !asked.includes(id));
  const put = (skill: SkillId, text: string) => {
    const level = anchorLevelSchema.safeParse(Number(text));
    const rest = given.filter((shown) => shown.skill !== skill);
    onChange(level.success ? [...rest, { skill, level: level.data }] : rest);
  };
  return (
    <fieldset className="stack">
      <legend>
        <h3>{words.levels}</h3>
      </legend>
      {asked.map((id) => {
        const skill = skillOf(content, id);
        return (
          <PickField
            key={id}
            label={words.levelOf(skill.name)}
            problem={id === first ? problem : undefined}
            value={given.find((shown) => shown.skill === id)?.level ?? ''}
            onChange={(event) => put(id, event.target.value)}
          >
            <option value="">{scorecard.rate.none}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {`${level}  ${skill.anchors[level]}`}
              </option>
            ))}
          </PickField>
        );
      })}
      {others.length > 0 && (
        <PickField
          label={words.addSkill}
          value=""
          onChange={(event) => {
            const skill = skillIdSchema.safeParse(event.target.value);
            if (skill.success) onChange([...given, { skill: skill.data, level: 1 }]);
          }}
        >
          <option value="">{words.pickSkill}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </PickField>
      )}
    </fieldset>
  );
}
