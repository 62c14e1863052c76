import type { RedFlag } from '#domain/framework/red-flag.ts';
import { severities } from '#domain/framework/severity.ts';
import type { FlagAnswer } from '#domain/record/core.ts';

/** A red flag that the person answered yes or partly, or made a veto. It informs and never moves a score. */
export type RaisedFlag = {
  id: string;
  name: string;
  severity: RedFlag['severity'];
  about: RedFlag['about'];
  answer: FlagAnswer['answer'];
  veto: boolean;
};

const answers: readonly FlagAnswer['answer'][] = ['yes', 'partly', 'no'];

/** Raised flags: the person's vetoes first, then by severity, then yes before partly. Answers to unknown flags are left out. */
export function raiseFlags(
  given: readonly FlagAnswer[],
  flags: readonly Pick<RedFlag, 'id' | 'name' | 'severity' | 'about'>[],
): RaisedFlag[] {
  const byId = new Map(flags.map((flag) => [flag.id, flag]));
  return given
    .flatMap(({ id, answer, veto }) => {
      const flag = byId.get(id);
      return flag && (answer !== 'no' || veto)
        ? [{ id, name: flag.name, severity: flag.severity, about: flag.about, answer, veto }]
        : [];
    })
    .toSorted(
      (a, b) =>
        Number(b.veto) - Number(a.veto) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        answers.indexOf(a.answer) - answers.indexOf(b.answer) ||
        (a.id < b.id ? -1 : 1),
    );
}
