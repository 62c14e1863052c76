import { rounds } from '#domain/interview/ids.ts';
import { restsOnRetracted } from '#domain/interview/retracted.ts';
import { askableIn, sheetHolds, storiesOf } from '#domain/interview/sheet.ts';
import type { QuestionToAsk } from '#domain/interview/question-to-ask.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { InterviewSheet } from '#domain/record/sheet.ts';
import { pick, setSheet } from '#stores/interview-sheets.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { interview, interviewSheet as words } from '#words/en.ts';
import styles from './Interviewing.module.css';
import { Text } from './Text.tsx';

type Props = { sheet: InterviewSheet; record: PersonRecord; bank: readonly QuestionToAsk[] };

/** What stands on a sheet: when and where, whom, which stories, what to ask. */
export function SheetEditor({ sheet, record, bank }: Props) {
  const { id } = sheet;
  const texts = { kind: 'interviewSheets', id } as const;
  const roundNow = rounds.find((round) => round === sheet.round) ?? 'hiring-manager';
  return (
    <section className="stack no-print" aria-labelledby="change-sheet">
      <h2 id="change-sheet">{words.change}</h2>
      <div className={styles['pair']}>
        <PickField
          label={words.application}
          value={sheet.application}
          onChange={({ target }) => void setSheet(id, { application: target.value })}
        >
          <option value="">{words.general}</option>
          {record.applications.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.company}, ${one.title}`}
            </option>
          ))}
        </PickField>
        <PickField
          label={words.round}
          value={roundNow}
          onChange={({ target }) =>
            void setSheet(id, { round: rounds.find((round) => round === target.value) ?? roundNow, ask: [] })
          }
        >
          {rounds.map((round) => (
            <option key={round} value={round}>
              {interview.rounds[round]}
            </option>
          ))}
        </PickField>
        <TextField
          label={words.on}
          type="date"
          value={sheet.on}
          onChange={({ target }) => void setSheet(id, { on: target.value })}
        />
        <TextField
          label={words.at}
          type="time"
          value={sheet.at}
          onChange={({ target }) => void setSheet(id, { at: target.value })}
        />
      </div>
      <Text {...texts} label={words.where} hint={words.whereHint} field="where" text={sheet.where} rows={2} />
      <Text {...texts} label={words.people} hint={words.peopleHint} field="people" text={sheet.people} rows={2} />
      <Text {...texts} label={words.reasons} hint={words.reasonsHint} field="reasons" text={sheet.reasons} rows={3} />
      <StoryPicks sheet={sheet} record={record} />
      <Text {...texts} label={words.ownAsk} hint={words.ownAskHint} field="ownAsk" text={sheet.ownAsk} rows={2} />
      <AskPicks sheet={sheet} bank={bank} />
    </section>
  );
}

function StoryPicks({ sheet, record }: Omit<Props, 'bank'>) {
  if (record.stories.length === 0) return null;
  const isProposed = sheet.stories.length === 0;
  const shown = isProposed ? storiesOf(sheet, record).told.map(({ id }) => id) : sheet.stories;
  return (
    <fieldset className={styles['picks']}>
      <legend>{words.stories}</legend>
      <p className="note soft">{isProposed ? words.proposed : words.most(sheetHolds.stories)}</p>
      {record.stories.map((story) => (
        <label key={story.id}>
          <input
            type="checkbox"
            checked={shown.includes(story.id)}
            disabled={restsOnRetracted(story, record.evidence) !== null && !shown.includes(story.id)}
            onChange={({ target }) =>
              void pick(sheet.id, 'stories', { one: story.id, isPicked: target.checked, proposed: shown })
            }
          />
          <span>
            {story.title}{' '}
            {restsOnRetracted(story, record.evidence) && <span className="note">{words.notToBeTold}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function AskPicks({ sheet, bank }: Omit<Props, 'record'>) {
  const fitting = askableIn(sheet.round, bank);
  if (fitting.length === 0) return null;
  return (
    <fieldset className={styles['picks']}>
      <legend>{words.askFrom(interview.rounds[sheet.round])}</legend>
      <p className="note soft">{words.mostAsk(sheetHolds.questions)}</p>
      {fitting.map(({ id, ask, good, bad }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={sheet.ask.includes(id)}
            onChange={({ target }) => void pick(sheet.id, 'ask', { one: id, isPicked: target.checked })}
          />
          <span>
            {ask}{' '}
            <span className="note soft">
              {words.good} {good} {words.bad} {bad}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
