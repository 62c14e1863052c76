import type { LineKind } from '#domain/record/resume.ts';
import { sectionType, type JsonResume } from './json-resume.ts';
import type { FoundLine } from './line.ts';
import type { SplitResume } from './split.ts';

type Written = { kind: LineKind; text: string };

const given = (parts: readonly (string | undefined)[]): string[] =>
  parts.flatMap((part) => (part === undefined || part.trim() === '' ? [] : [part.trim()]));

const line = (kind: LineKind, ...parts: (string | undefined)[]): Written[] => {
  const text = given(parts).join(kind === 'contact' ? ' | ' : ', ');
  return text === '' ? [] : [{ kind, text }];
};

/** Every line of a text by itself. */
const paragraphs = (text: string | undefined, kind: LineKind = 'text'): Written[] =>
  (text ?? '').split(/\r\n?|\n/u).flatMap((one) => line(kind, one));

const bullets = (texts: readonly string[] | undefined): Written[] =>
  (texts ?? []).flatMap((text) => line('bullet', text.replaceAll(/\s*[\r\n]+\s*/gu, ' ')));

type Time = { startDate?: string | undefined; endDate?: string | undefined };
const timeOf = ({ startDate, endDate }: Time): string => {
  const from = startDate ?? '';
  const to = endDate ?? (from === '' ? '' : 'Present');
  return from === to ? from : given([from, to]).join(' – ');
};

/** A role’s heading: what it was with its dates, then where. */
const role = (what: string | undefined, where: readonly (string | undefined)[], time: Time): Written[] => {
  const dates = timeOf(time);
  const [first = '', ...rest] = given([what, given(where).join(', ')]);
  const head = given([first, dates]).join('\t');
  return [
    ...(head === '' ? [] : [{ kind: 'role' as const, text: head }]),
    ...rest.flatMap((text) => line('role', text)),
  ];
};

const section = (title: string, lines: readonly Written[]): Written[] =>
  lines.length === 0 ? [] : [{ kind: 'heading', text: title }, ...lines];

function contactOf({ basics }: JsonResume): Written[] {
  const { location } = basics ?? {};
  return [
    ...line('contact', basics?.name),
    ...line('contact', basics?.label),
    ...line(
      'contact',
      basics?.email,
      basics?.phone,
      basics?.url,
      given([location?.address, location?.city, location?.region, location?.postalCode, location?.countryCode]).join(
        ', ',
      ),
      ...(basics?.profiles ?? []).map(({ url, network, username }) => url ?? given([network, username]).join(': ')),
    ),
    ...(basics?.other ?? []).flatMap((text) => line('contact', text)),
  ];
}

const skillsOf = ({ skills }: JsonResume): Written[] =>
  (skills ?? []).flatMap(({ name, level, keywords }) => {
    const what = level === undefined ? (name ?? '') : `${name ?? ''} (${level})`;
    if (keywords === undefined) return line('bullet', what);
    return line(
      'text',
      keywords.length === 0
        ? what
        : given([what]).length === 0
          ? keywords.join(', ')
          : `${what}: ${keywords.join(', ')}`,
    );
  });

function linesOf(resume: JsonResume): Written[] {
  const projects = resume.projects ?? [];
  return [
    ...contactOf(resume),
    ...section('Summary', paragraphs(resume.basics?.summary)),
    ...section(
      'Experience',
      (resume.work ?? []).flatMap(
        ({ position, name, company, location, description, summary, highlights, ...time }) => [
          ...role(position, [name ?? company, location], time),
          ...paragraphs(description),
          ...paragraphs(summary),
          ...bullets(highlights),
        ],
      ),
    ),
    ...section(
      'Projects',
      projects
        .filter(({ type }) => type !== sectionType)
        .flatMap(({ name, entity, roles, description, keywords, highlights, ...time }) => [
          ...role(name, [entity, ...(roles ?? [])], time),
          ...paragraphs(description),
          ...bullets(highlights),
          ...line('text', ...(keywords ?? [])),
        ]),
    ),
    ...section(
      'Volunteering',
      (resume.volunteer ?? []).flatMap(({ position, organization, summary, highlights, ...time }) => [
        ...role(position, [organization], time),
        ...paragraphs(summary),
        ...bullets(highlights),
      ]),
    ),
    ...section(
      'Education',
      (resume.education ?? []).flatMap(({ studyType, area, institution, score, courses, ...time }) => [
        ...role(given([studyType, area]).join(', '), [institution], time),
        ...line('text', score),
        ...bullets(courses),
      ]),
    ),
    ...section('Skills', skillsOf(resume)),
    ...section(
      'Certifications',
      (resume.certificates ?? []).flatMap(({ name, issuer, date, url }) => line('bullet', name, issuer, date, url)),
    ),
    ...section(
      'Awards',
      (resume.awards ?? []).flatMap(({ title, awarder, date, summary }) =>
        line('bullet', title, awarder, date, summary),
      ),
    ),
    ...section(
      'Publications',
      (resume.publications ?? []).flatMap(({ name, publisher, releaseDate, url, summary }) =>
        line('bullet', name, publisher, releaseDate, url, summary),
      ),
    ),
    ...section(
      'Languages',
      (resume.languages ?? []).flatMap(({ language, fluency }) => line('bullet', language, fluency)),
    ),
    ...section(
      'Interests',
      (resume.interests ?? []).flatMap(({ name, keywords }) => line('bullet', name, ...(keywords ?? []))),
    ),
    ...section(
      'References',
      (resume.references ?? []).flatMap(({ name, reference }) => line('bullet', name, reference)),
    ),
    ...projects
      .filter(({ type }) => type === sectionType)
      .flatMap(({ name, description, highlights }) =>
        section(name ?? 'Other', [...paragraphs(description), ...bullets(highlights)]),
      ),
  ];
}

/** The lines of a JSON Resume. Offsets count in the lines written one below the other. */
export function fromJsonResume(resume: JsonResume): SplitResume {
  let at = 0;
  const lines = linesOf(resume).map(({ kind, text }, index): FoundLine => {
    const start = at;
    at += text.length + 1;
    return { id: `line-${index + 1}`, kind, text: text.slice(0, 20_000), start, end: start + text.length };
  });
  return { lines, isMarked: true };
}
