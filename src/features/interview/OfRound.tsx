import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { RoundClock } from './RoundClock.tsx';

/** The clock of the round that a try belongs to, while it runs; nothing for a try outside a round. */
export function OfRound({ id }: { id: string }) {
  const { sessions } = useSaved($record);
  const session = sessions.find((each) => each.id === id);
  return session && session.endedAt === '' ? <RoundClock session={session} /> : null;
}
