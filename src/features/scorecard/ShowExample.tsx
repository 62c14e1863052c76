import { $showing, removeExample } from '#stores/example.ts';
import { lookAtExample } from '#stores/worked-example.ts';
import { ExampleBanner } from '#ui/ExampleBanner.tsx';
import { Offer } from '#ui/Offer.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { example as words } from '#words/en.ts';

/** Loads the worked example to look at, and puts it away again; it never touches the person's own rows. */
export function ShowExample({ offer }: { offer?: string }) {
  const { who } = useSaved($showing);
  if (who === 'example') return <ExampleBanner text={words.is} leave={words.leave} onLeave={removeExample} />;
  return offer ? <Offer text={offer} failed={words.failed} onTake={lookAtExample} /> : null;
}
