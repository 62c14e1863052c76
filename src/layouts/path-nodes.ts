/** The six nodes of the header network in reading order, each with the page it leads to. */
export const pathNodes = [
  { id: 'understand', href: '/skills/' },
  { id: 'score', href: '/scorecard/' },
  { id: 'decide', href: '/decide/' },
  { id: 'prove', href: '/plan/' },
  { id: 'write', href: '/resume/' },
  { id: 'practice', href: '/practice/' },
] as const;

export type PathNode = (typeof pathNodes)[number]['id'];
