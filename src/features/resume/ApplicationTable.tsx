import { isOverdue } from '#domain/applications/order.ts';
import type { Application } from '#domain/record/application.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { applications as words } from '#words/en.ts';
import styles from './Applications.module.css';
import { dayWords } from './day.ts';
import { StagePick } from './StagePick.tsx';

type Props = { applications: readonly Application[]; record: PersonRecord; today: string };

/** One row an application, the soonest action first. */
export function ApplicationTable({ applications, record, today }: Props) {
  return (
    <section className="scroll" tabIndex={0} aria-label={words.title}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.company}</th>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.next}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.sent}</th>
          </tr>
        </thead>
        <tbody>
          {applications.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a href={`#${one.id}`}>{one.company}</a>
                <span className="note soft">{one.title}</span>
              </th>
              <td>
                <StagePick application={one} />
              </td>
              <td>{one.nextAction}</td>
              <td className={styles['day']}>
                {dayWords(one.nextOn)}
                {isOverdue(one, today) && <strong className={styles['overdue']}> {words.overdue}</strong>}
              </td>
              <td>{record.resumeVersions.find(({ id }) => id === one.version)?.name ?? words.notSent}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
