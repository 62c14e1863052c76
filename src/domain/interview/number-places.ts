import { functionWords } from '#domain/guard/plain-words.ts';
import { wordSet } from '#domain/lexicon/words.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Story } from '#domain/record/interview.ts';
import type { ResumeLine } from '#domain/record/resume.ts';
import { tellStory } from './stories.ts';

/** A story as it stands now, with what is being typed. */
export type Told = { story: Story; text: string };

/** Why two texts speak of the same work: one story, one item of the ledger, or one name. */
export type Tie = { by: 'story' } | { by: 'evidence'; title: string } | { by: 'name'; name: string };

/** A text that a story is held against, and why. */
export type Place = {
  from: 'ledger' | 'resume' | 'story' | 'minute' | 'two' | 'five';
  id: string;
  title: string;
  text: string;
  tie: Tie;
};

const capitalized = /\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)+/gu;
const noNames = wordSet(`
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
senior junior technical program programme project product engineering manager director engineer lead head chief officer vice president analyst
north south east west new
`);

/** Names of organizations and projects in a text, lower-case: two capitalized words or more, besides months, days and job titles. */
export const namesIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(capitalized)]
      .map(([written]) =>
        written
          .toLowerCase()
          .split(/[ -]/u)
          .filter((word) => !functionWords.has(word) && !noNames.has(word)),
      )
      .filter((words) => words.length >= 2)
      .map((words) => words.join(' ')),
  );

const textOf = ({ title, text, claims }: Evidence): string =>
  [title, text, ...claims.map((claim) => `${claim.text} ${claim.about}`)].join('\n');

/** The items that speak of the same work as one: itself, what it builds on, and what builds on it. */
function nearItems(evidence: readonly Evidence[], base: string): Evidence[] {
  const item = base === '' ? undefined : evidence.find(({ id }) => id === base);
  if (!item) return [];
  return evidence.filter((one) => one === item || item.buildsOn.includes(one.id) || one.buildsOn.includes(base));
}

/** The role that a bullet stands under, where the organization is named. */
const roleOf = (line: ResumeLine, lines: readonly ResumeLine[]): string =>
  lines
    .filter(({ kind, resume, place }) => kind === 'role' && resume === line.resume && place < line.place)
    .toSorted((a, b) => b.place - a.place)[0]?.text ?? '';

type Compared = { evidence: readonly Evidence[]; lines: readonly ResumeLine[]; stories: readonly Story[] };

/** A text, the item of the ledger behind it, and where else its names may stand. */
type Candidate = Omit<Place, 'tie'> & { base: string; beside: string };

function candidates({ evidence, lines, stories }: Compared): Candidate[] {
  const kept = new Set(lines.map((line) => line.evidence));
  return [
    // A bullet that is kept as an item is held against once, where it can be corrected.
    ...evidence
      .filter(({ id, kind, state }) => state !== 'retracted' && !(kind === 'bullet' && kept.has(id)))
      .map((one): Candidate => ({
        from: 'ledger',
        id: one.id,
        title: one.title,
        text: textOf(one),
        base: one.id,
        beside: '',
      })),
    ...lines
      .filter(({ kind }) => kind === 'bullet')
      .map((line): Candidate => ({
        from: 'resume',
        id: line.id,
        title: line.text,
        text: line.text,
        base: line.evidence,
        beside: roleOf(line, lines),
      })),
    ...stories.map((one): Candidate => ({
      from: 'story',
      id: one.id,
      title: one.title,
      text: tellStory(one),
      base: one.evidence,
      beside: one.title,
    })),
  ];
}

/** The texts that a story is held against: its own versions, and those tied to it by an item of the ledger or a name. */
export function placesFor({ story, text }: Told, record: Compared): Place[] {
  const near = nearItems(record.evidence, story.evidence);
  const names = namesIn(`${story.title}\n${text}`);
  const versions = (['minute', 'two', 'five'] as const).map((length): Place => ({
    from: length,
    id: `${story.id}-${length}`,
    title: '',
    text: story[length],
    tie: { by: 'story' },
  }));
  const others = candidates(record)
    .filter(({ from, id }) => from !== 'story' || id !== story.id)
    .flatMap(({ base, beside, ...place }): Place[] => {
      const item = near.find(({ id }) => id === base);
      if (item) return [{ ...place, tie: { by: 'evidence', title: item.title } }];
      const [name] = namesIn(`${beside}\n${place.text}`).intersection(names);
      return name === undefined ? [] : [{ ...place, tie: { by: 'name', name } }];
    });
  return [...versions.filter((version) => version.text.trim() !== ''), ...others];
}
