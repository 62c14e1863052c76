import { useId, useState } from 'react';
import type { Offer } from '#domain/interview/coverage.ts';
import type { SkillId } from '#domain/framework/ids.ts';
import { storyParts } from '#domain/interview/parts.ts';
import { restsOnRetracted } from '#domain/interview/retracted.ts';
import { secondsOf, tellStory } from '#domain/interview/stories.ts';
import { statedNumbers } from '#domain/interview/story-numbers.ts';
import { storyLengths, type StoryLength } from '#domain/interview/versions.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Story } from '#domain/record/interview.ts';
import { usePrinting } from '#ui/usePrinting.ts';
import { stories as words, storyWork as more } from '#words/en.ts';
import styles from './Practice.module.css';
import sheet from './Story.module.css';
import { useOffers } from './useOffers.ts';

type Props = { story: Story; evidence: readonly Evidence[]; nameOf: (skill: SkillId) => string };

const sayMonth = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What of a story goes on paper, and the sheet itself. */
export function StoryPrint(props: Props) {
  const { story } = props;
  const [left, setLeft] = useState<readonly StoryLength[]>(['five']);
  const isPrinting = usePrinting();
  // Asked for before the page is printed, since paper does not wait.
  const offers = useOffers(story);
  const written = storyLengths.filter((length) => story[length].trim() !== '');
  return (
    <>
      <div className={`no-print stack ${styles['part']}`}>
        {written.length > 0 && (
          <fieldset className={styles['skills']}>
            <legend>{more.onPaper}</legend>
            {written.map((length) => (
              <label key={length}>
                <input
                  type="checkbox"
                  checked={!left.includes(length)}
                  onChange={(event) => {
                    const others = left.filter((each) => each !== length);
                    setLeft(event.target.checked ? others : [...others, length]);
                  }}
                />{' '}
                {more.onPaperVersion[length]}
              </label>
            ))}
          </fieldset>
        )}
        <p>
          <button type="button" className="button quiet small" onClick={() => print()}>
            {more.print}
          </button>
        </p>
      </div>
      {isPrinting && <Sheet {...props} offers={offers} versions={written.filter((length) => !left.includes(length))} />}
    </>
  );
}

type SheetProps = Props & { offers: readonly Offer[]; versions: readonly StoryLength[] };

function Sheet({ story, evidence, nameOf, offers, versions }: SheetProps) {
  const id = useId();
  const base = restsOnRetracted(story, evidence);
  const from = evidence.find((item) => item.id === story.evidence);
  const about = [
    words.froms[story.from],
    ...(story.happenedOn === '' ? [] : [sayMonth(story.happenedOn)]),
    ...(from && !base ? [more.restsOn(from.title)] : []),
  ];
  return (
    <article className={sheet['printed']} aria-labelledby={id}>
      <h1 id={id}>{story.title}</h1>
      <p className="soft">{about.join(' · ')}</p>
      {base ? (
        <p>
          <strong>{words.blocked}</strong> {words.blockedWhy(base.title)}
        </p>
      ) : (
        <Answers story={story} offers={offers} nameOf={nameOf} />
      )}
      {storyParts.map(
        (part) =>
          story[part].trim() !== '' && (
            <section key={part}>
              <h2>{words.parts[part].name}</h2>
              <p className={styles['text']}>{story[part].trim()}</p>
            </section>
          ),
      )}
      <Numbers story={story} evidence={evidence} />
      {versions.map((length) => (
        <section key={length}>
          <h2>
            {words.version[length]} <span className="soft">{more.about(secondsOf(story[length]))}</span>
          </h2>
          <p className={styles['text']}>{story[length].trim()}</p>
        </section>
      ))}
    </article>
  );
}

/** What the story answers: the skills that it shows, and the questions that it fits best. */
function Answers({ story, offers, nameOf }: Pick<SheetProps, 'story' | 'offers' | 'nameOf'>) {
  if (story.skills.length === 0 && offers.length === 0) return null;
  return (
    <section>
      <h2>{more.answersThese}</h2>
      {story.skills.length > 0 && <p>{more.showsSkills(story.skills.map(nameOf))}</p>}
      <ul>
        {offers.slice(0, 3).map(({ head }) => (
          <li key={head.id}>{head.question}</li>
        ))}
      </ul>
    </section>
  );
}

/** Each number with the items of the ledger that state it too. */
function Numbers({ story, evidence }: Pick<Props, 'story' | 'evidence'>) {
  const numbers = statedNumbers(tellStory(story), evidence);
  if (numbers.length === 0) return null;
  return (
    <section>
      <h2>{more.numbers}</h2>
      <ul>
        {numbers.map(({ number, by }) => (
          <li key={number}>
            {number}: {by.length > 0 ? more.heldBy(by.map(({ title }) => title)) : more.heldByNone}
          </li>
        ))}
      </ul>
    </section>
  );
}
