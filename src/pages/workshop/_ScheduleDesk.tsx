import { Schedule } from '#features/schedule/Schedule.tsx';
import type { ScheduleChecks as Checks } from '#features/workshop/ScheduleChecks.tsx';
import { onUse } from '#ui/onUse.tsx';
import { whileLoading } from '#words/en.ts';

const ScheduleChecks = onUse(
  async () => (await import('#features/workshop/ScheduleChecks.tsx')).ScheduleChecks,
  whileLoading,
);

/** The schedule desk with what the workshop has for every document: findings, handing in, evidence. */
export function ScheduleDesk(props: Parameters<typeof Checks>[0]) {
  return <Schedule packs={props.packs} checks={<ScheduleChecks {...props} />} />;
}
