import type { Case } from '#domain/mentoring/case.ts';
import type { Body } from '#domain/mentoring/event.ts';
import type { Promised } from '#domain/record/plan.ts';
import type { SavedDocument } from '#domain/record/document.ts';
import { webLink } from '#domain/record/values.ts';
import { mentee } from '#words/en.ts';
import type { FormOf } from './forms.ts';

const words = mentee.form;

type Form = FormOf<'handIn'>;

/** What the form begins with: the last round as it was, else what the plan has, with the document begun for it. */
export function beginHandIn(one: Case, promised: Promised, documents: readonly SavedDocument[]): Form {
  const last = one.rounds.at(-1)?.submit.body;
  const source = documents.find(({ id }) => id === promised.document)?.id ?? '';
  // A round that went without its document here keeps the wording that it had.
  const isWhole = last !== undefined && (source === '' || last.document === '');
  return {
    title: last?.title ?? promised.exercise.artifact.slice(0, 300),
    document: source === '' ? (last?.document ?? '') : '',
    source,
    text: isWhole ? last.text : (last?.beside ?? promised.text),
    ai: last?.ai ?? promised.ai,
    aiWhere: last?.aiWhere ?? promised.aiWhere,
    link: last?.link ?? promised.links[0] ?? '',
    named: [],
    rated: promised.exercise.rubric.map((_, row) => promised.steps[row] || null),
    withSelf: true,
    work: last?.work ?? promised.work,
    note: '',
  };
}

/** The hand-in that a form stands for. `made` is the chosen document with its wording, null for none. */
export function bodyOf(
  form: Form,
  promised: Promised,
  round: number,
  made: { kind: SavedDocument['kind']; text: string } | null,
): Body<'submit'> {
  const self = promised.exercise.rubric.flatMap(({ criterion, skill }, row) => {
    const step = form.rated[row];
    return step ? [{ criterion, skill, step }] : [];
  });
  return {
    round,
    title: form.title.trim(),
    document: made?.kind ?? form.document,
    text: made?.text ?? form.text,
    ...(made && form.text.trim() !== '' && { beside: form.text }),
    link: form.link.trim(),
    files: promised.files.filter(({ id }) => form.named.includes(id)).map(({ name, bytes }) => ({ name, bytes })),
    self: form.withSelf ? self : [],
    work: form.work,
    note: form.note,
    ...(form.ai !== 'unsaid' && { ai: form.ai }),
    ...(form.ai === 'some' && form.aiWhere.trim() !== '' && { aiWhere: form.aiWhere }),
  };
}

/** What keeps a hand-in from going along, in words; empty where nothing does. */
export function problemIn(body: Body<'submit'>, withSelf: boolean, rows: number): string {
  if (body.title === '') return words.needTitle;
  if (!webLink.safeParse(body.link).success) return words.badLink;
  if (body.text.trim() === '' && body.link === '') return words.needSomething;
  if (withSelf && body.self.length < rows) return words.unrated;
  return body.ai === undefined ? words.needAi : '';
}
