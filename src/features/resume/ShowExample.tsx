import { lookAtExample } from '#stores/worked-example.ts';
import { Offer } from '#ui/Offer.tsx';
import { example as words } from '#words/en.ts';

/** Loads the worked example to look at; it never touches the person's own rows. */
export const ShowExample = ({ offer }: { offer: string }) => (
  <Offer text={offer} failed={words.failed} onTake={lookAtExample} />
);
