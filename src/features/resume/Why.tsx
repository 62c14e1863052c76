import type { BulletAnalysis, BulletFeatures } from '#domain/bullets/analyze.ts';
import { longDay } from '#ui/dates.ts';
import { resumeWork as words } from '#words/en.ts';
import { type BenchContent, skillName } from './content.ts';
import { Part } from './Part.tsx';
import styles from './Why.module.css';

/** How the score came about: every part of the sum. */
export function Why({ analysis }: { analysis: BulletAnalysis }) {
  const total = analysis.sum.reduce((sum, { points }) => sum + points, 0);
  return (
    <Part title={words.why(analysis.score)}>
      <p className="note soft">{words.whyLead(longDay(analysis.ruleSetVersion))}</p>
      <table className={styles['sum']}>
        <thead>
          <tr>
            <th scope="col">{words.whyRule}</th>
            <th scope="col">{words.whyPoints}</th>
          </tr>
        </thead>
        <tbody>
          {analysis.sum.map(({ label, points, code }, index) => (
            <tr key={code ?? index}>
              <th scope="row">
                {label} {code && <code>{code}</code>}
              </th>
              <td>{points > 0 && index > 0 ? `+${points}` : String(points).replace('-', '−')}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{analysis.score}</td>
          </tr>
        </tfoot>
      </table>
      {total < 0 && <p className="note soft">{words.floor}</p>}
    </Part>
  );
}

const features = Object.keys(words.features) as (keyof typeof words.features & keyof BulletFeatures)[];

/** What the bullet shows, whatever its score. */
export function Shows({ analysis, content }: { analysis: BulletAnalysis; content: BenchContent }) {
  const { skills } = analysis.features;
  return (
    <Part title={words.shows}>
      <dl className={styles['shows']}>
        {features.map((name) => (
          <div key={name}>
            <dt>{words.features[name]}</dt>
            <dd>{analysis.features[name] ? words.yes : words.no}</dd>
          </div>
        ))}
        <div>
          <dt>{words.skills}</dt>
          <dd>
            {skills.length === 0
              ? words.noSkills
              : skills.map((id, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <a href={`/skills/${id}/`}>{skillName(content, id)}</a>
                  </span>
                ))}
          </dd>
        </div>
      </dl>
    </Part>
  );
}
