import { describePage } from '#domain/library/description.ts';
import type { Program } from '#domain/programs/program.ts';
import { programs as words } from '#words/en.ts';

/** The pages of a pack in the order of reading. */
const parts = ['overview', 'people', 'systems', 'plan', 'budget', 'vendors', 'metrics', 'news'] as const;
export type PackPage = (typeof parts)[number];

const hrefOf = (id: string, part: PackPage): string => `/programs/${id}/${part === 'overview' ? '' : `${part}/`}`;

/** What every page of a pack has in common: the pages above, its name, the other pages, and the ones before and after it. */
export function framePage(program: Program, current: PackPage) {
  const place = parts.indexOf(current);
  const turn = (part: PackPage | undefined) => part && { href: hrefOf(program.id, part), text: words.parts[part] };
  const isOverview = current === 'overview';
  return {
    frame: {
      title: isOverview ? program.name : words.pageOf(words.parts[current], program.name),
      description: isOverview
        ? describePage(program.summary, program.description)
        : words.describe[current](program.name),
      above: [
        { href: '/programs/', text: words.title },
        ...(isOverview ? [] : [{ href: hrefOf(program.id, 'overview'), text: program.name }]),
      ],
      structured: {
        '@type': 'LearningResource',
        learningResourceType: 'Case study',
        ...(!isOverview && { isPartOf: { '@type': 'LearningResource', name: program.name } }),
      },
      updated: program.updated,
      previous: turn(parts[place - 1]),
      next: turn(parts[place + 1]),
    },
    head: {
      title: isOverview ? program.name : words.parts[current],
      whole: isOverview ? undefined : program.name,
      label: words.pages,
      parts: parts.map((part) => ({
        href: hrefOf(program.id, part),
        text: words.parts[part],
        current: part === current,
      })),
    },
  };
}
