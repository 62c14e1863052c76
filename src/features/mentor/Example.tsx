import { removeExample } from '#stores/example.ts';
import { ExampleBanner } from '#ui/ExampleBanner.tsx';
import { Offer } from '#ui/Offer.tsx';
import { example, mentorParts } from '#words/en.ts';

/** Offers a fictional mentee’s hand-in to somebody who has given nothing yet. */
export function OfferExample() {
  const look = async () => {
    const { lookAtMentorExample } = await import('#stores/mentor-example.ts');
    location.hash = `case-${await lookAtMentorExample()}`;
  };
  return <Offer text={mentorParts.example} failed={example.failed} onTake={look} />;
}

/** Says that the case on the page is an example, and puts it away in one step. */
export function MentorExampleBanner() {
  return (
    <ExampleBanner
      text={mentorParts.isExample}
      leave={example.leave}
      onLeave={() => {
        removeExample();
        location.hash = 'waiting';
      }}
    />
  );
}
