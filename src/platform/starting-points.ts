/** Fetches what a document of a kind can begin with, from this site, unread. Null where it does not arrive. */
export async function fetchStartingPoints(kind: string): Promise<unknown> {
  try {
    const answer = await fetch(`/workshop/${encodeURIComponent(kind)}/starts.json`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
