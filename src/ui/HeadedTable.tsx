import type { ReactNode } from 'react';

type Props = {
  heads: readonly string[];
  /** The rows, each with its `th` and `td`. */
  children: ReactNode;
  className?: string;
};

/** A table with a heading for each column; on a narrow page its rows stand as blocks. */
export function HeadedTable({ heads, children, className = 'stacked' }: Props) {
  return (
    <table className={className}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
