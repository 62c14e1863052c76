import type { AnyDocument } from '#domain/artifacts/kind.ts';
import { inSection } from '#domain/artifacts/place.ts';
import type { Rule } from '#domain/artifacts/rule.ts';
import { namesActivity, type Truth } from '#domain/artifacts/truth.ts';
import { comparison, speechIn } from './speech.ts';

type Path = Truth['criticalPath'];

/** Whether some of the work waits for the end of a freeze. */
const holdsWork = ({ freezes }: AnyDocument): boolean =>
  Array.isArray(freezes) && freezes.some(({ holds = '' }) => holds.trim() !== '');

/**
 * The paths of a program by which a document is judged. A schedule that keeps work out of freezes is held against the path
 * behind the program's freezes, one that does not against the plain one; a document without freezes may name either.
 */
function pathsFor(document: AnyDocument, { criticalPath, pathAfterFreezes }: Truth): { path: Path; through: string }[] {
  const plain = { path: criticalPath, through: '' };
  const behind = { path: pathAfterFreezes, through: ' where work waits for the program’s freezes' };
  if (!('freezes' in document)) return [plain, behind];
  return [holdsWork(document) ? behind : plain];
}

/** The rule that looks whether a document names the activities that decide the date of its program. */
export const pathRule = (
  code: string,
  sections: readonly string[],
  isEnough: (named: number, all: number) => boolean,
  examples: Pick<Rule<AnyDocument>, 'fails' | 'passes'>,
): Rule<AnyDocument> => ({
  ...comparison,
  ...examples,
  code: `${code}-TRUE-PATH-MISSED`,
  severity: 'warning',
  type: 'actionable',
  message: 'The activities that decide the date are not named.',
  fix: 'Work the network out again, and name the activities without float.',
  find: (document, { truth }) => {
    if (!truth) return [];
    const text = speechIn(document, sections)
      .map((each) => each.text)
      .join(' \n ');
    const read = pathsFor(document, truth).map(({ path, through }) => {
      const unnamed = path.filter((activity) => !namesActivity(text, activity));
      return { through, unnamed, isNamed: path.length === 0 || isEnough(path.length - unnamed.length, path.length) };
    });
    const [first] = read;
    if (!first || read.some(({ isNamed }) => isNamed)) return [];
    const names = first.unnamed.map(({ name }) => name).join('; ');
    return [{ where: inSection('criticalPath'), message: `Not named${first.through}: ${names}.` }];
  },
  at: 'criticalPath',
});
