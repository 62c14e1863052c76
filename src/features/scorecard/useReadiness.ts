import { useMemo } from 'react';
import type { PersonRecord } from '#domain/record/core.ts';
import { assess, type Readiness } from '#domain/scorecard/assess.ts';
import type { ScorecardContent } from './content.ts';

/** Where the person stands at a moment. */
export function useReadiness(content: ScorecardContent, record: PersonRecord, now: string): Readiness {
  const start = record.profile[0]?.background;
  return useMemo(() => {
    const background = content.backgrounds.find(({ id }) => id === start);
    return assess(record, content.framework, now, background);
  }, [record, content, now, start]);
}
