import { $showing, removeExample } from '#stores/example.ts';
import { lookAtExample } from '#stores/worked-example.ts';
import { ExampleBanner } from '#ui/ExampleBanner.tsx';
import { Offer } from '#ui/Offer.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { example as words } from '#words/en.ts';

/** Offers the worked example where there is nothing yet, and puts it away in one click; it never touches the person's own rows. */
export function ShowExample({ isOffered }: { isOffered: boolean }) {
  const { who } = useSaved($showing);
  if (who === 'example') return <ExampleBanner text={words.is} leave={words.leave} onLeave={removeExample} />;
  return isOffered ? <Offer text={words.look} failed={words.failed} onTake={lookAtExample} /> : null;
}
