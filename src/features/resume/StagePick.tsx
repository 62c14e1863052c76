import { stages, type Application } from '#domain/record/application.ts';
import { moveApplication } from '#stores/applications.ts';
import { applications as words } from '#words/en.ts';

/** The stage of an application as a list to choose from. */
export function StagePick({ application }: { application: Application }) {
  return (
    <select
      aria-label={words.stageOf(application.company)}
      value={application.stage}
      onChange={(event) => {
        const stage = stages.find((known) => known === event.target.value);
        if (stage) void moveApplication(application.id, stage);
      }}
    >
      {stages.map((stage) => (
        <option key={stage} value={stage}>
          {words.stages[stage]}
        </option>
      ))}
    </select>
  );
}
