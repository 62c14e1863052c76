import { companyStages, focusIds, targetLevels, weightPresets } from '#domain/framework/target.ts';
import { defaultProfile, type PersonRecord, profileSchema } from '#domain/record/core.ts';
import { aimAt } from '#stores/profile.ts';
import { PickField } from '#ui/Field.tsx';
import { scorecard as words } from '#words/en.ts';
import styles from './Aim.module.css';
import type { ScorecardContent } from './content.ts';

/** Level, focus, company, starting point and weights: what bars and weights are read for. */
export function Aim({ content, record }: { content: ScorecardContent; record: PersonRecord }) {
  const profile = record.profile[0] ?? defaultProfile;
  const { levels, focuses, companies, weights } = content.framework;
  const pick = (field: 'level' | 'focus' | 'company' | 'background' | 'preset') => ({
    value: profile[field],
    onChange: (event: { target: { value: string } }) => {
      const next = profileSchema.safeParse({ ...profile, [field]: event.target.value });
      if (next.success) void aimAt(next.data);
    },
  });
  return (
    <section aria-labelledby="aim-title" className={styles['aim']}>
      <div className="stack">
        <h2 id="aim-title">{words.aim.title}</h2>
        <PickField label={words.aim.level} {...pick('level')}>
          {targetLevels.map((id) => (
            <option key={id} value={id}>
              {levels[id].name}
            </option>
          ))}
        </PickField>
        <PickField label={words.aim.focus} {...pick('focus')}>
          {focusIds.map((id) => (
            <option key={id} value={id}>
              {focuses[id].name}
            </option>
          ))}
        </PickField>
        <PickField label={words.aim.background} {...pick('background')}>
          <option value="">{words.aim.noBackground}</option>
          {content.backgrounds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </PickField>
        <PickField label={words.aim.company} {...pick('company')}>
          {companyStages.map((id) => (
            <option key={id} value={id}>
              {companies[id].name}
            </option>
          ))}
        </PickField>
        <PickField label={words.aim.preset} {...pick('preset')}>
          {weightPresets.map((id) => (
            <option key={id} value={id}>
              {weights[id].name}
            </option>
          ))}
        </PickField>
        <p className="note soft">
          {words.aim.why} <a href="/levels/">{words.aim.whyLink}</a>
        </p>
        <p className="actions">
          <a className="button" href="#rate">
            {words.aim.next}
          </a>
        </p>
      </div>
      <aside className="sheet stack">
        <h3>{words.beforeTitle}</h3>
        <p>{words.before}</p>
        <p className="note soft">
          <a href={words.beforeSourceUrl} rel="noreferrer">
            {words.beforeSource}
          </a>
        </p>
        <p className="note soft">
          <a href={words.beforeSource2Url} rel="noreferrer">
            {words.beforeSource2}
          </a>
        </p>
      </aside>
    </section>
  );
}
