import { useMemo, useState } from 'react';
import { type AskedPair, drawRound, placeSides, type ReadPair } from '#domain/library/contrast-drill.ts';
import type { DrillPair } from '#domain/library/contrast.ts';
import { contrastPairs } from '#stores/contrasts.ts';
import { NotFetched } from '#ui/NotFetched.tsx';
import { useFetched } from '#ui/useFetched.ts';
import { contrastDrill as words } from '#words/en.ts';
import { AskPair } from './AskPair.tsx';
import type { DrillContent } from './Drill.tsx';
import type { RoundAsked } from './round.ts';
import { Summary } from './Summary.tsx';
import { TellPair } from './TellPair.tsx';

type Props = {
  content: DrillContent;
  asked: RoundAsked;
  /** Whether the person began here, so that the keyboard goes to the pair. */
  hasBegun: boolean;
  onBegin: (asked: RoundAsked) => void;
  onLeave: () => void;
};

/** One round, once its pairs have arrived. */
export function Round(props: Props) {
  const pairs = useFetched(contrastPairs);
  if (pairs.state === 'loading') return <p role="status">{words.fetching}</p>;
  if (pairs.state === 'here') return <Running {...props} pairs={pairs.value} />;
  return <NotFetched says={words.notFetched} again={words.retry} onAgain={pairs.retry} />;
}

function Running({ content, asked, hasBegun, onBegin, onLeave, pairs }: Props & { pairs: readonly DrillPair[] }) {
  const drawn = useMemo(() => drawRound(pairs, asked.choice, asked.seed), [pairs, asked.choice, asked.seed]);
  const [again, setAgain] = useState<AskedPair[] | null>(null);
  const [read, setRead] = useState<ReadPair[]>([]);
  const [isTold, setIsTold] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const round = again ?? drawn;
  const current = round[isTold ? read.length - 1 : read.length];
  const last = read.at(-1);
  const next = () => {
    setIsTold(false);
    setIsOver(read.length === round.length);
  };
  if (isOver || !current)
    return (
      <Summary
        content={content}
        read={read}
        onAnother={() => onBegin({ ...asked, seed: asked.seed + 1 })}
        onAgain={(misread) => {
          setAgain(placeSides(misread, asked.seed + read.length));
          setRead([]);
          setIsOver(false);
        }}
        onLeave={onLeave}
      />
    );
  const counted = { at: isTold ? read.length : read.length + 1, of: round.length };
  if (isTold && last)
    return (
      <TellPair
        key={current.pair.id}
        content={content}
        read={last}
        counted={counted}
        onNext={next}
        onStop={() => setIsOver(true)}
      />
    );
  return (
    <AskPair
      key={current.pair.id}
      asked={current}
      counted={counted}
      takesFocus={hasBegun || read.length > 0 || again !== null}
      onCommit={(chosen) => {
        setRead([...read, { ...current, chosen }]);
        setIsTold(true);
      }}
    />
  );
}
