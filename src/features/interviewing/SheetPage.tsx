import { cut, firstLine, numbersReady, questionsOf, reasonsFor, storiesOf } from '#domain/interview/sheet.ts';
import type { QuestionToAsk } from '#domain/interview/question-to-ask.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { InterviewSheet } from '#domain/record/sheet.ts';
import { $drafts } from '#stores/typing.ts';
import { sayDay } from '#ui/dates.ts';
import { useSaved } from '#ui/useSaved.ts';
import { interview, interviewSheet as words } from '#words/en.ts';
import styles from './Sheet.module.css';

type Props = { sheet: InterviewSheet; record: PersonRecord; bank: readonly QuestionToAsk[] };

/** The page to look at before an interview: on a phone in one column, on paper on one side. */
export function SheetPage({ sheet, record, bank }: Props) {
  const drafts = useSaved($drafts);
  const typed = (field: 'where' | 'people' | 'reasons' | 'ownAsk'): string =>
    drafts[`interviewSheets ${sheet.id} ${field}`]?.text ?? sheet[field];
  const application = record.applications.find(({ id }) => id === sheet.application);
  const { told, blocked } = storiesOf(sheet, record);
  const numbers = numbersReady(told, record);
  const { own, asked } = questionsOf({ ...sheet, ownAsk: typed('ownAsk') }, bank);
  const reasons = typed('reasons').trim() || reasonsFor(record.scripts);
  const people = [typed('people').trim(), application?.people.trim() ?? ''].find((text) => text !== '') ?? '';
  return (
    <section className={`sheet ${styles['page']}`} aria-label={words.title}>
      <header>
        <h2>{application ? `${application.company}, ${application.title}` : words.generalTitle}</h2>
        <p>
          <strong>{interview.rounds[sheet.round]}</strong>
          {sheet.on && ` · ${sayDay(sheet.on)}`}
          {sheet.at && ` · ${sheet.at}`}
        </p>
        {typed('where').trim() !== '' && <p>{cut(typed('where'), 240)}</p>}
      </header>
      <Part title={words.people} isEmpty={people === ''}>
        {people === '' ? <Empty text={words.noPeople} /> : <p>{cut(people, 320)}</p>}
      </Part>
      <Part title={words.reasons} isEmpty={reasons === ''}>
        {reasons === '' ? (
          <Empty text={words.noReasons} href="/decide/" link={words.toDecision} />
        ) : (
          <p>{cut(reasons, 420)}</p>
        )}
      </Part>
      <Part title={words.stories} isEmpty={told.length + blocked.length === 0} wide>
        {told.length === 0 && <Empty text={words.noStories} href="/stories/" link={words.toStories} />}
        <ol>
          {told.map((story) => (
            <li key={story.id}>
              <strong>{cut(story.title, 80)}</strong>
              {firstLine(story) !== '' && `: ${cut(firstLine(story), 170)}`}
            </li>
          ))}
        </ol>
        {blocked.length > 0 && <p role="alert">{words.blocked(blocked.map(({ title }) => title))}</p>}
      </Part>
      <Part title={words.numbers} isEmpty={numbers.length === 0}>
        {numbers.length === 0 && <Empty text={words.noNumbers} />}
        <ul>
          {numbers.map(({ number, by, story }) => (
            <li key={number}>
              <strong>{number}</strong> {by[0] ? words.backed(cut(by[0].title, 60)) : words.unbacked(cut(story, 50))}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.ask} isEmpty={own.length + asked.length === 0}>
        {own.length + asked.length === 0 && <Empty text={words.noAsk} />}
        <ul>
          {own.map((text) => (
            <li key={text}>{cut(text, 160)}</li>
          ))}
          {asked.map(({ id, ask, good, bad }) => (
            <li key={id}>
              <strong>{ask}</strong> {words.good} {good} {words.bad} {bad}
            </li>
          ))}
        </ul>
      </Part>
    </section>
  );
}

type PartProps = { title: string; isEmpty: boolean; wide?: boolean; children: React.ReactNode };

/** One part of the page; an empty one says on the screen what would fill it, and is left out on paper. */
function Part({ title, isEmpty, wide = false, children }: PartProps) {
  const names = [wide && styles['wide'], isEmpty && 'no-print'].filter((name) => typeof name === 'string');
  return (
    <section className={names.join(' ') || undefined}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Empty({ text, href, link }: { text: string; href?: string; link?: string }) {
  return (
    <p className="soft no-print">
      {text} {href && <a href={href}>{link}</a>}
    </p>
  );
}
