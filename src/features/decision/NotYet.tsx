import { decisionClose as words } from '#words/en.ts';

/** What a part says that needs a result before it. */
export function NotYet({ title }: { title: string }) {
  return (
    <section className="stack" aria-labelledby="not-yet-title">
      <h2 id="not-yet-title">{title}</h2>
      <p>
        {words.notYet} <a href="#scores">{words.toScores}</a>
      </p>
    </section>
  );
}
