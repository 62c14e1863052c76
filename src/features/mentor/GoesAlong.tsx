import type { Case } from '#domain/mentoring/case.ts';
import type { Body } from '#domain/mentoring/event.ts';
import { mentee, mentoring } from '#words/en.ts';
import { WorkView } from './WorkView.tsx';

const words = mentee.form;

type Props = { one: Case; body: Body<'submit'>; problem: string; onSend: () => void; onEdit: () => void };

/** All of what goes along, as the mentor will see it, before it does. */
export function GoesAlong({ one, body, problem, onSend, onEdit }: Props) {
  return (
    <div className="sheet stack" role="group" aria-labelledby="goes-along">
      <h3 id="goes-along">{words.previewTitle}</h3>
      <p>{words.names(one.assign.body.mentor, one.assign.body.mentee)}.</p>
      <WorkView work={body} />
      {body.self.length > 0 ? (
        <p>
          {mentoring.self}:{' '}
          {body.self.map(({ criterion, step }) => `${criterion}, ${mentoring.stepOf(step)}`).join('; ')}.
        </p>
      ) : (
        <p>{words.noRatings}</p>
      )}
      <p className="soft">{mentoring.private}</p>
      <p className="actions">
        <button type="button" className="button" onClick={onSend}>
          {words.do}
        </button>
        <button type="button" className="plain-button" onClick={onEdit}>
          {words.edit}
        </button>
      </p>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
