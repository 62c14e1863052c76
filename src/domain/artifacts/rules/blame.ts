import { firstWords, isEmpty } from '#domain/artifacts/finders.ts';
import type { AnyDocument } from '#domain/artifacts/kind.ts';
import type { KindName } from '#domain/artifacts/kinds.ts';
import type { Match } from '#domain/artifacts/rule.ts';
import { blame, notBlame } from '#domain/lexicon/document-wording.ts';
import { writtenIn } from './any-kind.ts';

/** Words of a document that look for a guilty person, leaving alone those that take it back. */
export const blameIn =
  (kind: KindName) =>
  (document: AnyDocument): Match[] =>
    writtenIn(kind, document)
      .filter(({ text }) => !isEmpty(text))
      .flatMap(({ where, text }) => firstWords(where, text, blame))
      .filter(({ where }) => {
        const { words } = where;
        const written = writtenIn(kind, document).find(
          (each) =>
            each.where.section === where.section && each.where.row === where.row && each.where.column === where.column,
        );
        return !words || !written || !notBlame.test(written.text.slice(0, words.start));
      });
