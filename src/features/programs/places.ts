import type { Program } from '#domain/programs/program.ts';
import { programs as words } from '#words/en.ts';

type Named = { text: string; href: string };

/** What is pointed at as kind:id, by the name under which its page shows it. */
export function placeOf(program: Program, place: string): Named {
  const [kind = '', id = ''] = place.split(':');
  const on = (page: string): string => `/programs/${program.id}/${page}#${id}`;
  const name = (parts: Record<string, { name: string }>): string => parts[id]?.name ?? id;
  switch (kind) {
    case 'activity':
      return { text: name(program.activities), href: on('plan/') };
    case 'freeze':
      return { text: name(program.freezes), href: on('plan/') };
    case 'milestone':
      return { text: name(program.milestones), href: on('plan/') };
    case 'system':
      return { text: name(program.systems), href: on('systems/') };
    case 'team':
      return { text: name(program.teams), href: on('people/') };
    case 'stakeholder':
      return { text: name(program.stakeholders), href: on('people/') };
    case 'vendor':
      return { text: name(program.vendors), href: on('vendors/') };
    case 'metric':
      return { text: name(program.metrics), href: on('metrics/') };
    case 'line':
      return { text: name(program.lines), href: on('budget/') };
    case 'news':
      return { text: program.news[id]?.headline ?? id, href: on('news/') };
    default:
      return {
        text: `${words.overview.places[kind === 'constraint' ? 'constraint' : 'requirement']} ${id}`,
        href: on(''),
      };
  }
}
