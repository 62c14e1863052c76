type Props = { says: string; startOver: string; onStartOver: () => void };

/** Says that what was typed on an earlier visit is back, and lets one do without it. */
export function StartOver({ says, startOver, onStartOver }: Props) {
  return (
    <p role="status" className="note">
      {says}{' '}
      <button type="button" className="plain-button" onClick={onStartOver}>
        {startOver}
      </button>
    </p>
  );
}
