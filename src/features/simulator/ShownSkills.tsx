import { useState } from 'react';
import type { Setting } from '#domain/simulator/course.ts';
import type { PracticeLinks } from '#domain/simulator/day.ts';
import type { DayDebrief, ShownSkill } from '#domain/simulator/debrief.ts';
import type { ShownInPlay } from '#stores/plays.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { simulator, simulatorDebrief as words } from '#words/en.ts';
import styles from './Simulator.module.css';

type Props = { setting: Setting; shown: DayDebrief; links: PracticeLinks };

/** What came of a choice, in the words of the day. */
const outcomesOf = ({ day }: Setting, shown: DayDebrief, { event, choice }: ShownSkill): string =>
  shown.told
    .filter((told) => told.event === event && told.choice === choice && told.outcome === 'came')
    .map(({ place }) => day.events[event]?.choices[choice]?.later?.[place]?.happens ?? '')
    .join(' ');

/** The skeleton of a story on a choice, with slots for the person's own words. */
function skeletonOf(setting: Setting, shown: DayDebrief, skill: ShownSkill): ShownInPlay {
  const { day, morning } = setting;
  const { name = '', task = '' } = day.events[skill.event] ?? {};
  return {
    skill: skill.skill,
    title: words.storyTitle(name),
    text: words.evidenceText(task, skill.words),
    role: words.role,
    origin: `day:${day.id}`,
    situation: words.situation(morning.name, day.summary),
    task,
    action: words.action(skill.words),
    result: words.result(outcomesOf(setting, shown, skill)),
  };
}

/** The skills that the choices showed, each with the words for a story. */
export function ShownSkills({ setting, shown, links }: Props) {
  return (
    <section aria-labelledby="shown-skills" className="stack">
      <h3 id="shown-skills">{words.skills}</h3>
      <p>{shown.shown.length > 0 ? words.skillsLead : words.noSkills}</p>
      <ul className={styles['shown']}>
        {shown.shown.map((skill) => (
          <li key={`${skill.event} ${skill.skill}`} className="stack">
            <h4>
              <a href={links[`skills:${skill.skill}`]?.href ?? '/skills/'}>
                {links[`skills:${skill.skill}`]?.name ?? skill.skill}
              </a>{' '}
              <span className="note soft">{setting.day.events[skill.event]?.name}</span>
            </h4>
            <p>{skill.words}</p>
            <Keep skeleton={skeletonOf(setting, shown, skill)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Keeping = { state: 'open' } | { state: 'kept' } | { state: 'refused' } | { state: 'begun'; story: string };

function Keep({ skeleton }: { skeleton: ShownInPlay }) {
  const [keeping, setKeeping] = useState<Keeping>({ state: 'open' });
  const keep = useOneAtATime(async () => {
    const { keepShown } = await import('#stores/plays.ts');
    const saved = await keepShown(skeleton);
    setKeeping({ state: saved.state === 'saved' ? 'kept' : 'refused' });
  });
  const begin = useOneAtATime(async () => {
    const { storyOfShown } = await import('#stores/plays.ts');
    const { id, saved } = await storyOfShown(skeleton);
    setKeeping(saved.state === 'saved' ? { state: 'begun', story: id } : { state: 'refused' });
  });
  return (
    <div className="no-print">
      {keeping.state === 'open' && (
        <p className="actions">
          <button type="button" className="button quiet small" onClick={() => void begin()}>
            {words.story}
          </button>
          <button type="button" className="button quiet small" onClick={() => void keep()}>
            {words.keep}
          </button>
        </p>
      )}
      <p role="status">
        {keeping.state === 'kept' && words.kept}
        {keeping.state === 'refused' && simulator.refused}
        {keeping.state === 'begun' && (
          <>
            {words.storyBegun} <a href={`/stories/#story=${keeping.story}`}>{words.openStory}</a>
          </>
        )}
      </p>
    </div>
  );
}
