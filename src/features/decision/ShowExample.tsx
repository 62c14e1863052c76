import { $showing, removeExample } from '#stores/example.ts';
import { lookAtExample } from '#stores/worked-example.ts';
import { ExampleBanner as Banner } from '#ui/ExampleBanner.tsx';
import { Offer } from '#ui/Offer.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { example as words } from '#words/en.ts';

/** Loads the worked example to look at. It never touches the person's own rows. */
export function OfferExample() {
  const look = async () => {
    await lookAtExample();
    location.hash = '#result';
  };
  return <Offer text={words.look} failed={words.failed} onTake={look} />;
}

/** Says that an example is on the page, and puts it away in one click. */
export function ExampleBanner() {
  const { who } = useSaved($showing);
  return who === 'own' ? null : <Banner text={words.is} leave={words.leave} onLeave={removeExample} />;
}
