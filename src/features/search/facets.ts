import { type Facet, facets, searchKinds } from '#domain/search/document.ts';
import type { FacetCounts, Narrowing } from '#domain/search/find.ts';
import { skillIds, targetLevels } from '#domain/framework/ids.ts';
import { rounds } from '#domain/interview/ids.ts';
import { roundNames } from '#words/en/rounds.ts';
import { search as words } from '#words/en/search.ts';
import { element, plainButton } from './element.ts';

/** The values of each facet in the order in which they are offered. */
const orders: Record<Facet, readonly string[]> = {
  kind: searchKinds,
  skill: skillIds,
  level: targetLevels,
  round: rounds,
};

const nameOf = (facet: Facet, value: string, names: ReadonlyMap<string, string>): string => {
  const own: Readonly<Record<string, string>> = facet === 'kind' ? words.kinds : facet === 'round' ? roundNames : {};
  return own[value] ?? names.get(value) ?? value;
};

export type Facets = {
  element: HTMLElement;
  narrowing: () => Narrowing;
  isNarrowed: () => boolean;
  /** Offers what the counts hold; null hides everything that is not chosen. */
  show: (counts: FacetCounts | null, names: ReadonlyMap<string, string>) => void;
};

/** Selects by which hits are narrowed down, each value with how many places it has. */
export function createFacets(changed: () => void): Facets {
  const selects = facets.map((facet) => {
    const select = element('select', { id: `search-by-${facet}` });
    const label = element('label', { for: select.id }, words.facets[facet]);
    select.addEventListener('change', changed);
    return { facet, select, field: element('div', {}, label, select) };
  });
  const clear = plainButton(words.clear, () => {
    for (const { select } of selects) select.value = '';
    changed();
    selects[0]?.select.focus();
  });
  const group = element(
    'div',
    { class: 'search-facets', role: 'group', 'aria-label': words.narrow },
    ...selects.map(({ field }) => field),
    clear,
  );
  const chosen = (): [Facet, string][] =>
    selects.flatMap(({ facet, select }): [Facet, string][] => (select.value === '' ? [] : [[facet, select.value]]));

  return {
    element: group,
    narrowing: () => Object.fromEntries(chosen()),
    isNarrowed: () => chosen().length > 0,
    show(counts, names) {
      for (const { facet, select, field } of selects) {
        const value = select.value;
        const found = counts?.[facet] ?? new Map<string, number>();
        const offered = orders[facet].filter((each) => each === value || (found.get(each) ?? 0) > 0);
        const options = offered.map((each) =>
          element('option', { value: each }, words.option(nameOf(facet, each, names), found.get(each) ?? 0)),
        );
        select.replaceChildren(element('option', { value: '' }, words.all[facet]), ...options);
        select.value = value;
        field.hidden = value === '' && options.length < 2;
      }
      clear.hidden = chosen().length === 0;
      group.hidden = selects.every(({ field }) => field.hidden);
    },
  };
}
