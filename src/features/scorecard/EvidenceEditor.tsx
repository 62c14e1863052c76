import { type FormEvent, useState } from 'react';
import * as z from 'zod/mini';
import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';
import { type Evidence, evidenceKinds, evidenceSchema } from '#domain/record/evidence.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { day, webLink } from '#domain/record/values.ts';
import { editEvidence, keepEvidence } from '#stores/evidence.ts';
import { shelf } from '#stores/unfinished.ts';
import { LongField, PickField, TextField } from '#ui/Field.tsx';
import { Modal } from '#ui/Modal.tsx';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { useUnfinished } from '#ui/useUnfinished.ts';
import { evidence as words } from '#words/en.ts';
import type { ScorecardContent } from './content.ts';
import styles from './EvidenceEditor.module.css';
import { EvidenceLevels } from './EvidenceLevels.tsx';
import { StartOver } from '#ui/StartOver.tsx';
import { whyNotSaved } from './why-not-saved.ts';
import { claimsIn } from '#domain/ledger/claims.ts';

type Props = {
  open: boolean;
  onClose: () => void;
  content: ScorecardContent;
  record: PersonRecord;
  /** The skill in whose place the editor was opened. */
  skill: SkillId;
  /** The anchor that the person chose for that skill. */
  suggested: AnchorLevel | null;
  /** The item to edit; without one, a new item is made. */
  item?: Evidence;
};

type Draft = Pick<
  Evidence,
  'kind' | 'title' | 'text' | 'link' | 'date' | 'role' | 'work' | 'checkableBy' | 'buildsOn' | 'skills'
>;
type Problems = Partial<Record<'title' | 'link' | 'date' | 'levels' | 'save', string>>;

const longest = { title: 300, text: 20_000 } as const;

function problemsOf(draft: Draft): Problems {
  const problems: Problems = {};
  if (draft.title.trim() === '') problems.title = words.needTitle;
  if (draft.title.length > longest.title) problems.title = words.tooLong(longest.title);
  if (!webLink.safeParse(draft.link).success) problems.link = words.badLink;
  if (draft.date !== '' && !day.safeParse(draft.date).success) problems.date = words.badDate;
  if (draft.skills.length === 0) problems.levels = words.needLevel;
  return problems;
}

const { kind, work, buildsOn, skills } = evidenceSchema.shape;
const typed = z.string();
/** What an earlier visit left in the form; texts may still be wrong. */
const unfinishedSchema = z.partial(
  z.object({
    kind,
    work,
    buildsOn,
    skills,
    title: typed,
    text: typed,
    link: typed,
    date: typed,
    role: typed,
    checkableBy: typed,
  }),
);

function readForm(kept: unknown): Partial<Draft> | null {
  const read = unfinishedSchema.safeParse(kept);
  // A field that is there was parsed, and one that is not stays as the form began.
  return read.success && Object.keys(read.data).length > 0 ? (read.data as Partial<Draft>) : null;
}

/** The form for one item of evidence, in a dialog. What was typed stays in it until it is saved or given up. */
export function EvidenceEditor(props: Props) {
  return (
    <Modal open={props.open} title={props.item ? words.edit : words.add} close={words.close} onClose={props.onClose}>
      <EvidenceForm {...props} />
    </Modal>
  );
}

function firstDraft({ item, skill, suggested }: Props): Draft {
  if (item) {
    const { kind, title, text, link, date, role, work, checkableBy, buildsOn, skills } = item;
    return { kind, title, text, link, date, role, work, checkableBy, buildsOn, skills };
  }
  return {
    kind: 'artifact',
    title: '',
    text: '',
    link: '',
    date: '',
    role: '',
    work: 'real',
    checkableBy: '',
    buildsOn: [],
    skills: suggested === null ? [] : [{ skill, level: suggested }],
  };
}

function EvidenceForm(props: Props) {
  const { item, record, content, skill, onClose } = props;
  const unfinished = useUnfinished(shelf, item?.id ?? `new ${skill}`, () => firstDraft(props), readForm);
  const { form: draft, changed, change } = unfinished;
  const [problems, setProblems] = useState<Problems>({});
  const inherits = draft.kind === 'bullet' || draft.kind === 'answer';

  const leave = () => {
    unfinished.done();
    onClose();
  };
  const keep = useOneAtATime(async (state: 'draft' | 'kept') => {
    const found = problemsOf(draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const named = { ...changed, ...(changed.title !== undefined && { title: changed.title.trim() }) };
    const claims = claimsIn(`${draft.title} ${draft.text}`, item?.claims ?? []);
    const saved = item
      ? await editEvidence(item.id, {
          ...named,
          ...((named.title ?? named.text) !== undefined && { claims }),
          state: item.state === 'checked' && state === 'kept' ? 'checked' : state,
        })
      : (await keepEvidence({ ...draft, ...named, claims, origin: 'scorecard', state })).saved;
    if (saved.state === 'saved') leave();
    else setProblems({ save: whyNotSaved(saved.reason) });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep('kept');
  };

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {unfinished.isBack && (
        <StartOver says={words.isBack} startOver={words.startOver} onStartOver={unfinished.startOver} />
      )}
      <PickField
        label={words.kind}
        hint={words.kindHints[draft.kind]}
        value={draft.kind}
        onChange={(event) => change({ kind: evidenceKinds.find((kind) => kind === event.target.value) ?? 'artifact' })}
      >
        {evidenceKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </PickField>
      <TextField
        label={words.title}
        hint={words.titleHint}
        value={draft.title}
        problem={problems.title}
        maxLength={longest.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <LongField
        label={words.text}
        hint={words.textHint}
        value={draft.text}
        maxLength={longest.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className={styles['pair']}>
        <TextField
          label={words.date}
          type="date"
          value={draft.date}
          problem={problems.date}
          onChange={(event) => change({ date: event.target.value })}
        />
        <TextField
          label={words.role}
          value={draft.role}
          maxLength={300}
          onChange={(event) => change({ role: event.target.value })}
        />
      </div>
      <div className={styles['pair']}>
        <TextField
          label={words.link}
          hint={words.linkHint}
          type="url"
          value={draft.link}
          problem={problems.link}
          onChange={(event) => change({ link: event.target.value })}
        />
        <TextField
          label={words.checkableBy}
          hint={words.checkableHint}
          value={draft.checkableBy}
          maxLength={300}
          onChange={(event) => change({ checkableBy: event.target.value })}
        />
      </div>
      <fieldset className={styles['work']}>
        <legend>{words.work}</legend>
        {(['real', 'simulated'] as const).map((work) => (
          <label key={work}>
            <input type="radio" name="work" checked={draft.work === work} onChange={() => change({ work })} />{' '}
            {words.works[work]}
          </label>
        ))}
      </fieldset>
      {inherits && (
        <BuildsOn
          record={record}
          self={item?.id}
          chosen={draft.buildsOn}
          onChoose={(buildsOn) => change({ buildsOn })}
        />
      )}
      <EvidenceLevels
        content={content}
        first={skill}
        levels={draft.skills}
        problem={problems.levels}
        onChange={(skills) => change({ skills })}
      />
      {problems.save && <p role="alert">{problems.save}</p>}
      <p className="actions">
        <button type="submit" className="button">
          {words.save}
        </button>
        <button type="button" className="button quiet" onClick={() => void keep('draft')}>
          {words.saveDraft}
        </button>
        <button type="button" className="plain-button" onClick={leave}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

type BuildsOnProps = {
  record: PersonRecord;
  self: string | undefined;
  chosen: string[];
  onChoose: (ids: string[]) => void;
};

function BuildsOn({ record, self, chosen, onChoose }: BuildsOnProps) {
  return (
    <fieldset className={styles['work']}>
      <legend>{words.buildsOn}</legend>
      {record.evidence
        .filter(({ id }) => id !== self)
        .map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChoose(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />{' '}
            {title}
          </label>
        ))}
    </fieldset>
  );
}
