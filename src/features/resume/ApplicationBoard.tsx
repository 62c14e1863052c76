import { columns, isOverdue } from '#domain/applications/order.ts';
import type { Application, Stage } from '#domain/record/application.ts';
import { applications as words } from '#words/en.ts';
import styles from './Applications.module.css';
import { dayWords } from './day.ts';
import { StagePick } from './StagePick.tsx';

/** The applications by stage; each is moved by choosing its stage. */
export function ApplicationBoard({ applications, today }: { applications: readonly Application[]; today: string }) {
  return (
    <div className={styles['board']}>
      {columns.map((column) => {
        const stages: readonly Stage[] = column.stages;
        const here = applications.filter(({ stage }) => stages.includes(stage));
        return (
          <section key={column.id}>
            <h2>
              {words.columns[column.id]} <span className="note soft">{here.length}</span>
            </h2>
            <ul>
              {here.map((one) => (
                <li key={one.id}>
                  <a href={`#${one.id}`}>{one.company}</a>
                  <p className="note">{one.title}</p>
                  {one.nextAction && (
                    <p className="note soft">
                      {one.nextAction}
                      {one.nextOn && `, ${dayWords(one.nextOn)}`}
                      {isOverdue(one, today) && <strong className={styles['overdue']}> {words.overdue}</strong>}
                    </p>
                  )}
                  <StagePick application={one} />
                </li>
              ))}
            </ul>
            {here.length === 0 && <p className="note soft">{words.nothing}</p>}
          </section>
        );
      })}
    </div>
  );
}
