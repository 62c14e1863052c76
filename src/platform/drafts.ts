const place = 'critical-path:drafts';

/** Keeps unsaved texts for this tab over a reload; none removes what was kept. Returns false where the browser refuses. */
export function stashDrafts(drafts: object | null): boolean {
  try {
    if (drafts) sessionStorage.setItem(place, JSON.stringify(drafts));
    else sessionStorage.removeItem(place);
    return true;
  } catch {
    return false;
  }
}

/** Whether an earlier page of this tab stashed something. */
export function hasStash(): boolean {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}

/** Takes back what was stashed before this tab reloaded; null where there is nothing or it cannot be read. */
export function unstashDrafts(): unknown {
  try {
    const stashed = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    return stashed === null ? null : JSON.parse(stashed);
  } catch {
    return null;
  }
}
