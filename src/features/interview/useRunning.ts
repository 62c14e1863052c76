import type { Session } from '#domain/record/interview.ts';
import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';

/** The round of this id while it runs; null where there is none or it is over. */
export function useRunning(id: string): Session | null {
  const { sessions } = useSaved($record);
  return sessions.find((each) => each.id === id && each.endedAt === '') ?? null;
}
