import { PartLinks } from '#ui/PartLinks.tsx';
import { resume as words } from '#words/en.ts';

const partNames = ['bullets', 'scan', 'posting', 'profile', 'versions'] as const;
type PartName = (typeof partNames)[number];

/** Reads the part from the address, such as `#scan`. */
export const readPart = (hash: string): PartName => partNames.find((name) => `#${name}` === hash) ?? 'bullets';

/** The parts of the bench. */
export function Parts({ part }: { part: PartName }) {
  return (
    <PartLinks
      label={words.parts.label}
      parts={partNames.map((name) => ({ name, text: words.parts[name] }))}
      current={part}
      aside={<a href="/applications/">{words.applications}</a>}
    />
  );
}
