import { useMemo } from 'react';
import { readCases, type Case } from '#domain/mentoring/case.ts';
import type { Side } from '#domain/mentoring/event.ts';
import { hereOf } from '#domain/mentoring/kept.ts';
import { $shown } from '#stores/example.ts';
import { useSaved } from '#ui/useSaved.ts';

/** The person’s cases on one side, the latest opened last. */
export function useCases(side: Side): Case[] {
  const { mentorEvents, mentorKeys } = useSaved($shown);
  return useMemo(() => {
    const { log, sides } = hereOf({ mentorEvents, mentorKeys });
    return readCases(log.filter((event) => sides.get(event.case) === side)).toSorted((a, b) =>
      a.assign.at < b.assign.at ? -1 : 1,
    );
  }, [mentorEvents, mentorKeys, side]);
}
