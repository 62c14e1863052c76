import { shorten } from '#domain/search/document.ts';
import type { Hit } from '#domain/search/find.ts';
import { excerpt, markWords } from '#domain/search/words.ts';
import { search as words } from '#words/en/search.ts';
import { element } from './element.ts';

/** Words of text under a title. */
const excerptLength = 18;

const marked = (text: string, terms: ReadonlySet<string>): (Node | string)[] =>
  markWords(text, terms).map((run) => (run.marked ? element('mark', {}, run.text) : run.text));

/** What shows why the place was found: its text around the match, else its matching keywords, else how it begins. */
function reason({ document, terms }: Hit): string {
  const matching = document.keywords.filter((keyword) => markWords(keyword, terms).some((run) => run.marked));
  return excerpt(document.text, terms, excerptLength) ?? (matching.join(', ') || shorten(document.text, excerptLength));
}

function drawHit(hit: Hit): HTMLLIElement {
  const link = element('a', { href: hit.document.url }, ...marked(hit.document.title, hit.terms));
  return element('li', {}, link, element('p', {}, ...marked(reason(hit), hit.terms)));
}

/** Hits grouped by kind, the kind of the best hit first. */
export function drawHits(hits: readonly Hit[]): HTMLElement[] {
  const groups = Map.groupBy(hits, (hit) => hit.document.kind);
  return Array.from(groups, ([kind, ofKind]) => {
    const heading = element('h3', { id: `search-${kind}` }, words.kinds[kind]);
    return element('section', { 'aria-labelledby': heading.id }, heading, element('ul', {}, ...ofKind.map(drawHit)));
  });
}

/** What to try when nothing is found. */
export function drawAdvice(): HTMLElement[] {
  const advice = words.tryThis.map((sentence) => element('li', {}, sentence));
  return [
    element('ul', { class: 'search-advice' }, ...advice),
    element('p', {}, element('a', { href: words.browse.url }, words.browse.text)),
  ];
}
