type Props = { says: string; again: string; onAgain: () => void };

/** Says that something did not arrive, and asks for it again. */
export function NotFetched({ says, again, onAgain }: Props) {
  return (
    <div role="alert" className="stack no-print">
      <p>{says}</p>
      <p>
        <button type="button" className="button quiet" onClick={onAgain}>
          {again}
        </button>
      </p>
    </div>
  );
}
