import type { Act, Credit } from './act.ts';
import type { Mark, Reason } from './reason.ts';
import type { Reading, Source } from './source.ts';
import { carriers, isGraded } from './strength.ts';
import { saysNoMore } from './synonyms.ts';

const sharesWords = (said: Act, own: Act): boolean =>
  saysNoMore(said.root, own.root) ||
  said.objects.some((root) => saysNoMore(root, own.root) || own.objects.some((other) => saysNoMore(root, other)));

const names = (said: Act, own: Act): boolean =>
  saysNoMore(said.root, own.root) || own.objects.some((root) => saysNoMore(said.root, root));

const creditHolds = (said: Credit, own: Credit): boolean => said === own || said === 'other' || own === 'self';

const strengthHolds = (said: Act, own: Act): boolean => {
  if (said.claims <= own.backs) return true;
  if (said.cap <= own.cap || own.cap > 3) {
    if (saysNoMore(said.root, own.root) && said.cap <= own.cap) return true;
    // Who migrated the services carried out, ran or organized their migration.
    if (own.backs === 3 && own.cap > 3 && said.claims <= 5 && said.claims !== 5 && said.objects.includes(own.root))
      return true;
  }
  return false;
};

const reasonOf = (said: Act, source: Source): Reason | undefined => {
  const acts = source.all.flatMap((reading) => reading.acts);
  const related = acts.filter((own) => sharesWords(said, own));
  // An ordinary verb rests on the deed that it names; a graded one on any deed about the same thing.
  const named = isGraded(said.root) || carriers.has(said.root) ? [] : acts.filter((own) => names(said, own));
  const against = named.length > 0 ? named : related.length > 0 ? related : source.before.acts;
  const strong = against.filter((own) => strengthHolds(said, own));
  if (strong.some((own) => creditHolds(said.credit, own.credit))) return undefined;
  if (strong.length > 0) return 'credit-taken';
  return against.some(({ backs, cap }) => backs <= 1 || cap <= 1) ? 'help-lost' : 'strength-raised';
};

/** Claims of the rewrite that are stronger than those of the person, or take the credit of others. */
export const raisedClaims = (after: Reading, source: Source): Mark[] =>
  after.acts.flatMap((said) => {
    const token = after.tokens[said.at];
    const reason = reasonOf(said, source);
    if (token === undefined || reason === undefined) return [];
    const isJudged =
      said.claims > 3 ||
      isGraded(said.root) ||
      carriers.has(said.root) ||
      reason !== 'strength-raised' ||
      source.before.acts.length > 0;
    return isJudged ? [{ reason, start: token.start, end: token.end, text: token.text }] : [];
  });
