/** Fetches a program pack's plan as CSV, as its wiki offers it. Null where it does not arrive. */
export async function fetchPlan(program: string): Promise<string | null> {
  try {
    const answer = await fetch(`/programs/${encodeURIComponent(program)}/plan.csv`);
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
